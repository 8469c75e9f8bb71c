import { readHead, type SaidHead } from '../../domain/history/head.ts';
import { mistake, wordMistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import {
  faultInWords,
  headInWords,
  saidInWords,
  standingFaultInWords,
  taskFaultInWords,
} from './history-words.ts';
import { harmless, type Paint, painter } from './paint.ts';
import type { HistoryChecked } from './port.ts';
import type { Verb } from './verb.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** For whoever wants to be sure of what happened. */
export const historyVerbs: readonly Verb[] = [
  {
    name: 'verify',
    options: { export: 'file', head: 'number:code', committee: 'code' },
    many: ['head'],
    help: 'verify.verb.verify',
    run: async ({ t, options, json: asJson }, { history }, screen) => {
      const said = (options.head ?? '').split(/\s+/).filter(Boolean);
      const heads: SaidHead[] = [];
      for (const one of said) {
        const head = readHead(one);
        if (!head) {
          screen.err(harmless(wordMistake(t, mistake('verify.wrongHead', { said: one }))));
          return 2;
        }
        heads.push(head);
      }
      const { export: file = null, committee = null } = options;
      const done = await history.verify({ file, committee, heads });
      const paint = painter(screen.colour);
      const lines = [
        ...(done.histories.length === 0 ? [t('verify.none')] : []),
        ...done.histories.flatMap((one) => checked(one, t, paint)),
        ...done.agreed.map((head) => t('verify.headAgrees', { head: saidInWords(head) })),
        ...done.unknown.map((head) => {
          const told = { head: saidInWords(head), number: t.number(head.number) };
          return paint('red', t('verify.headUnknown', told));
        }),
      ];
      screen.out(asJson ? json(done) : lines.join('\n'));
      const broken = done.histories.some((one) => one.fault ?? one.taskFaults[0] ?? one.standing?.faults[0]);
      return broken || done.unknown.length > 0 ? 1 : 0;
    },
  },
  {
    name: 'export-history',
    words: ['<file>'],
    options: { committee: 'code' },
    flags: ['with-confidential'],
    help: 'verify.verb.export',
    run: async ({ t, words, options, flags, json: asJson }, { history }, screen) => {
      const done = await history.exportTo({
        file: words[0] ?? '',
        committee: options.committee ?? null,
        withConfidential: flags.has('with-confidential'),
      });
      const { file, committee, entries, withheld } = done;
      const lines = [
        t('verify.exported', { ...committee, file, entries: t.number(entries) }),
        ...(withheld > 0 ? [t('verify.exportedWithheld', { count: withheld })] : []),
        t('verify.exportedNext', { file }),
      ];
      screen.out(asJson ? json(done) : harmless(lines.join('\n')));
      return 0;
    },
  },
];

/** What was found of one history, each line below the committee's name. */
function checked(one: HistoryChecked, t: Translator, paint: Paint): string[] {
  const { committee, fault, last, printed, withheld, tasks, taskFaults, standing } = one;
  const head = last && headInWords(last);
  const lines = [
    ...(fault ? [paint('red', faultInWords(t, fault)), ...(head ? [t('verify.upTo', { head })] : [])] : []),
    ...(!fault && last && head ? [t('verify.whole', { entries: last.number, head })] : []),
    ...(fault || head ? [] : [t('verify.empty')]),
    ...(printed > 0 ? [t('verify.printed', { count: printed })] : []),
    ...(withheld > 0 ? [t('verify.withheld', { count: withheld })] : []),
    ...taskFaults.map((wrong) => paint('red', taskFaultInWords(t, wrong))),
    ...(tasks !== null && taskFaults.length === 0 ? [t('verify.tasks', { count: tasks })] : []),
    ...(standing?.faults ?? []).map((wrong) => paint('red', harmless(standingFaultInWords(t, wrong)))),
    ...(standing && standing.faults.length === 0 ? [t('verify.standing', standing)] : []),
  ];
  return [harmless(t('verify.committee', committee)), ...lines.map((line) => `  ${line}`)];
}
