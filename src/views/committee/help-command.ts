import type { Card, Fact } from '../../domain/card.ts';
import type { Action } from '../../domain/permissions.ts';
import { whoMay } from '../../i18n/roles.ts';
import type { Reader } from '../reader.ts';
import type { CommandHelp } from './help.ts';

/** One command: what it does, how it is typed, what each option is, and who may say it. */
export async function commandHelp(
  reader: Reader,
  help: CommandHelp,
  asked: { readonly action: Action; readonly allowed: boolean },
): Promise<Card> {
  const { t } = reader;
  const who = whoMay(t, asked.action);
  const facts: Fact[] = [
    ...help.options.map((option) => ({ label: option.name, value: optionInWords(reader, option) })),
    { label: t('docket.help.exampleLabel'), value: help.example },
    { label: t('docket.help.for'), value: asked.allowed ? who : t('docket.help.notYou', { who }) },
  ];
  const all = { label: t('docket.help.all'), line: await reader.button(['docket', 'help'], {}) };
  return {
    title: help.usage,
    tone: 'plain',
    summary: `${help.name}: ${help.summary}`,
    parts: [
      { part: 'text', text: help.summary },
      { part: 'facts', facts },
    ],
    buttons: [all],
  };
}

/** "Assigned to (optional). Several are separated by commas." */
function optionInWords({ t }: Reader, option: CommandHelp['options'][number]): string {
  const { label, required, hint, choices } = option;
  const need = t(required ? 'docket.help.required' : 'docket.help.optional');
  const more = [...(hint ? [hint] : []), ...(choices.length > 0 ? [choices.join(' | ')] : [])];
  return [t('docket.help.option', { label, need }), ...more].join('; ');
}
