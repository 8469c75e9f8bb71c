import { menu } from '../../../commands/index.ts';
import type { Language } from '../../domain/language.ts';
import { mistake } from '../../i18n/mistake.ts';
import { translator } from '../../i18n/translator.ts';
import { type Manifest, slackManifest } from '../../platforms/slack/manifest.ts';

/**
 * The Slack app for this installation's commands. With `url` Slack calls Docket there, without it Docket calls
 * Slack (Socket Mode). Throws a `UserError` for a `url` that Slack would not take.
 */
export function manifestFor(asked: {
  readonly prefix: string;
  readonly publicUrl: string | null;
  readonly language: Language;
  readonly url: string | null;
}): Manifest {
  const t = translator(asked.language, asked.prefix);
  const url = asked.url === null ? null : originOf(asked.url);
  const nouns = [...Map.groupBy(menu, ({ path: [noun] }) => noun)];
  return slackManifest({
    t,
    url,
    redirect: url ?? asked.publicUrl,
    commands: nouns.map(([noun, commands]) => ({
      name: asked.prefix + noun,
      description: commands[0] ? t.say(commands[0].summary) : noun,
      hint: commands.map(({ path: [, verb] }) => verb).join(' | '),
    })),
  });
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.pathname === '/' && !url.search && !url.hash && !url.username)
    return url.origin;
  throw mistake('manifest.wrongUrl', { said: text });
}
