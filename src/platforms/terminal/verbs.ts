import { nearest } from '../../domain/nearest.ts';
import type { Translator } from '../../i18n/translator.ts';
import { careVerbs } from './care.ts';
import { discordVerbs } from './discord.ts';
import { fileAt, writeTo } from './files.ts';
import { helpText } from './help.ts';
import { historyVerbs } from './history.ts';
import { harmless, painter } from './paint.ts';
import { readVerb } from './read.ts';
import { renderReply } from './render.ts';
import { table } from './table.ts';
import type { Told, Verb } from './verb.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const committeeOf = ({ options }: Told) => options.committee ?? null;

/** All that the terminal understands, in the order of its help. */
export const verbs: readonly Verb[] = [
  {
    name: 'start',
    help: 'terminal.verb.start',
    run: async (_told, port) => {
      await port.start();
      return 0;
    },
  },
  {
    name: 'say',
    words: ["'<line>'"],
    rest: true,
    options: { as: 'handle', committee: 'code', file: 'path', to: 'path' },
    needs: ['as'],
    help: 'terminal.verb.say',
    run: async (told, port, screen) => {
      const { as = '', file, to } = told.options;
      const reply = await port.say({
        line: told.words.join(' '),
        as,
        committee: committeeOf(told),
        language: told.languageGiven ? told.t.language : null,
        ...(file && { files: [await fileAt(file)] }),
      });
      screen.out(told.json ? json(reply) : renderReply(reply, { ...screen, t: told.t }));
      const files = reply.kind === 'card' ? (reply.files ?? []) : [];
      for (const given of files) {
        const written = to && (await writeTo(to, given));
        if (!told.json)
          screen.out(
            told.t(written ? 'terminal.written' : 'terminal.sayTo', { path: written || given.name }),
          );
      }
      return reply.kind === 'notice' && reply.failed ? 1 : 0;
    },
  },
  {
    name: 'link',
    words: ['<handle>'],
    options: { committee: 'code' },
    help: 'terminal.verb.link',
    run: async (told, port, screen) => {
      const link = await port.link({ member: told.words[0] ?? '', committee: committeeOf(told) });
      const { name: member, minutes, url } = link;
      screen.out(told.json ? json(link) : `${told.t('terminal.link', { member, minutes })}\n${url}`);
      return 0;
    },
  },
  {
    name: 'committee add',
    words: ["'<name>'"],
    options: { timezone: 'zone', language: 'en|vi|ms', admin: 'person' },
    needs: ['timezone', 'language', 'admin'],
    help: 'terminal.verb.committeeAdd',
    run: async (told, port, screen) => {
      const { timezone: timeZone = '', admin = '' } = told.options;
      const name = told.words[0] ?? '';
      const founded = await port.addCommittee({ name, timeZone, language: told.t.language, admin });
      const next = `${told.t('terminal.next')} npm run -s docket -- link ${founded.admin} --committee ${founded.code}`;
      screen.out(told.json ? json(founded) : harmless(`${told.t('terminal.founded', founded)}\n${next}`));
      return 0;
    },
  },
  {
    name: 'committees',
    help: 'terminal.verb.committees',
    run: async ({ json: asJson, t }, port, screen) => {
      const found = await port.committees();
      const heads = [t('terminal.column.code'), t('terminal.column.committee'), t('terminal.column.kind')];
      const kind = (demo: boolean) => t(demo ? 'terminal.kind.demo' : 'terminal.kind.real');
      const rows = found.map(({ code, name, demo }) => [code, harmless(name), kind(demo)]);
      const paint = painter(screen.colour);
      const lines = rows.length > 0 ? table(heads, rows, screen.width, paint) : noCommittees(t);
      screen.out(asJson ? json(found) : lines.join('\n'));
      return 0;
    },
  },
  {
    name: 'people',
    options: { committee: 'code' },
    help: 'terminal.verb.people',
    run: async (told, port, screen) => {
      const { t } = told;
      const found = await port.people({ committee: committeeOf(told), language: t.language });
      if (found.length === 0 && !told.json) {
        screen.out(noCommittees(t).join('\n'));
        return 0;
      }
      // Where there is one committee, naming it in every line would tell nothing.
      const several = new Set(found.map(({ committee }) => committee)).size > 1;
      const names = ['--as', t('terminal.column.name'), t('terminal.column.role')];
      const heads = several ? [...names, t('terminal.column.committee')] : names;
      const rows = found.map((one) => [one.handle, one.name, one.role, one.committee].map(harmless));
      screen.out(
        told.json ? json(found) : table(heads, rows, screen.width, painter(screen.colour)).join('\n'),
      );
      return 0;
    },
  },
  {
    name: 'rehearse',
    options: { from: 'day', to: 'day', committee: 'code' },
    help: 'terminal.verb.rehearse',
    run: async (told, port, screen) => {
      const { from = null, to = null } = told.options;
      const asked = { from, to, committee: committeeOf(told), language: told.t.language };
      const { report, card } = await port.rehearse(asked);
      const reply = { kind: 'card', card, to: 'asker' } as const;
      screen.out(told.json ? json(report) : renderReply(reply, { ...screen, t: told.t }));
      return 0;
    },
  },
  readVerb,
  ...careVerbs,
  ...historyVerbs,
  {
    name: 'slack manifest',
    options: { url: 'https://…' },
    help: 'terminal.verb.slackManifest',
    run: async ({ options, t: { language } }, port, screen) => {
      screen.out(json(await port.slackManifest({ url: options.url ?? null, language })));
      return 0;
    },
  },
  ...discordVerbs,
  {
    name: 'help',
    help: 'terminal.verb.help',
    run: async ({ t }, _port, screen) => {
      screen.out([t('terminal.usage'), '', ...helpText(verbs, t), '', t('terminal.everywhere')].join('\n'));
      return 0;
    },
  },
  {
    name: 'version',
    help: 'terminal.verb.version',
    run: async (_told, port, screen) => {
      screen.out(port.version);
      return 0;
    },
  },
];

/** That there is none yet, and how to found one. */
function noCommittees(t: Translator): string[] {
  const add = verbs.find(({ name }) => name === 'committee add');
  return [t('terminal.noCommittees'), ...(add ? helpText([add], t) : [])];
}

/** The verb that `words` begin with, and how many words it takes; "committee add" are two. */
export function findVerb(words: readonly string[]): { verb: Verb; length: number } | undefined {
  for (const length of [2, 1]) {
    const verb = verbs.find(
      ({ name }) => words.length >= length && name === words.slice(0, length).join(' '),
    );
    if (verb) return { verb, length };
  }
  return undefined;
}

/** The verb that was probably meant; `help` where none is alike. */
export function nearestVerb(words: readonly string[]): string {
  const names = verbs.map(({ name }) => name);
  return nearest(words.slice(0, 2).join(' '), names) ?? nearest(words[0] ?? '', names) ?? 'help';
}
