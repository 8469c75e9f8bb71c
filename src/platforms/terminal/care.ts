import { sizeInWords } from '../../i18n/size.ts';
import type { Translator } from '../../i18n/translator.ts';
import { harmless, type Paint, painter } from './paint.ts';
import type { Finding, Holds } from './port.ts';
import type { Verb } from './verb.ts';
import { padTo, textWidth, wrap } from './width.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** For whoever looks after an installation. */
export const careVerbs: readonly Verb[] = [
  {
    name: 'doctor',
    flags: ['offline'],
    help: 'care.verb.doctor',
    run: async ({ t, flags, json: asJson }, { care }, screen) => {
      const found = await care.doctor({ language: t.language, offline: flags.has('offline') });
      const lines = () => findings(found, t, screen.width, painter(screen.colour));
      screen.out(asJson ? json(found) : lines().join('\n'));
      return found.some(({ state }) => state === 'broken') ? 1 : 0;
    },
  },
  {
    name: 'backup',
    may: '<file>',
    help: 'care.verb.backup',
    run: async ({ t, words, json: asJson }, { care }, screen) => {
      const made = await care.backup({ file: words[0] ?? null });
      const lines = [
        t('care.backedUp', { file: made.file, size: sizeInWords(t, made.bytes) }),
        t('care.holds', holdsInWords(made.holds, t)),
        t('care.beside', { file: made.manifest }),
        ...(made.sealed ? [t('care.keepKey')] : []),
      ];
      screen.out(asJson ? json(made) : harmless(lines.join('\n')));
      return 0;
    },
  },
  {
    name: 'restore',
    words: ['<file>'],
    options: { to: 'database' },
    flags: ['replace'],
    help: 'care.verb.restore',
    run: async ({ t, words, options, flags, json: asJson }, { care }, screen) => {
      const asked = { file: words[0] ?? '', to: options.to ?? null, replace: flags.has('replace') };
      const done = await care.restore(asked);
      const { aside } = done;
      const lines = [
        t('care.restored', { file: done.file }),
        t('care.holds', holdsInWords(done.holds, t)),
        ...(done.vouched ? [] : [t('care.unvouched')]),
        ...(done.upToDate ? [] : [t('care.older')]),
        ...(aside
          ? [t(aside.kind === 'file' ? 'care.asideFile' : 'care.asideSchema', { where: aside.where })]
          : []),
      ];
      screen.out(asJson ? json(done) : harmless(lines.join('\n')));
      return 0;
    },
  },
  {
    name: 'copy',
    options: { from: 'database', to: 'database' },
    needs: ['from', 'to'],
    help: 'care.verb.copy',
    run: async ({ t, options, json: asJson }, { care }, screen) => {
      const done = await care.copy({ from: options.from ?? '', to: options.to ?? '' });
      const counts = Object.values(done.rows);
      const rows = t.number(counts.reduce((sum, count) => sum + count, 0));
      const lines = [
        t('care.copied', { rows, tables: t.number(counts.length) }),
        ...done.histories.map(({ committee, entries, sha256 }) =>
          t('care.copiedHistory', { committee, entries: t.number(entries), sha256 }),
        ),
        ...(done.sourceRuns ? [t('care.copiedMoment')] : []),
        t('care.copiedNext'),
      ];
      screen.out(asJson ? json(done) : harmless(lines.join('\n')));
      return 0;
    },
  },
];

const tones = { ok: 'green', look: 'yellow', broken: 'red' } as const;

/** A line for each thing, with what to do below it. */
function findings(found: readonly Finding[], t: Translator, width: number, paint: Paint): string[] {
  const word = (state: Finding['state']) => t(`doctor.state.${state}`);
  const column = 2 + Math.max(...(['ok', 'look', 'broken'] as const).map((state) => textWidth(word(state))));
  const titles = 2 + Math.max(0, ...found.map(({ title }) => textWidth(title)));
  const rest = Math.max(20, width - column - titles);
  const lines = found.flatMap(({ state, title, says, todo }) => [
    ...wrap(harmless(says), rest).map((line, at) =>
      at === 0
        ? paint(tones[state], padTo(word(state), column)) + padTo(title, titles) + line
        : ' '.repeat(column + titles) + line,
    ),
    ...(todo ? wrap(`→ ${harmless(todo)}`, width - column).map((line) => ' '.repeat(column) + line) : []),
  ]);
  const count = (state: Finding['state']) => found.filter((one) => one.state === state).length;
  const [broken, look] = [count('broken'), count('look')];
  return [...lines, '', broken + look === 0 ? t('doctor.allWell') : t('doctor.counts', { broken, look })];
}

function holdsInWords(holds: Holds, t: Translator) {
  const { committees, members, groups, tasks, history, messages } = holds;
  return {
    committees: t.number(committees),
    members: t.number(members),
    groups: t.number(groups),
    tasks: t.number(tasks),
    history: t.number(history),
    messages: t.number(messages),
  };
}
