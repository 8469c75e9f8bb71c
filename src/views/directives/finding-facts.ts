import type { Fact } from '../../domain/card.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { Finding } from '../../domain/drafts/finding.ts';
import { fold } from '../../domain/fold.ts';
import type { Reader } from '../reader.ts';
import { dayAndDistance, ruleInWords } from '../tasks/deadline.ts';
import { bodyInWords, leadsInWords, type Names } from './bodies.ts';

/** All that a finding says: its words, who, by when, and why Docket may be wrong. */
export function findingFacts(
  { t, today }: Reader,
  finding: Finding,
  { names, deadline }: { readonly names: Names; readonly deadline: Deadline },
): Fact[] {
  const { quote, action, title, coordinators, oversight, product, doubts, reason, state } = finding;
  const bodies = (some: Finding['leads']) => t.list(some.map((body) => bodyInWords(t, names, body)));
  return [
    fact('directives.fact.says', t('directives.quoted', { words: quote })),
    ...(title || !fold(quote).endsWith(fold(action))
      ? [fact('directives.fact.action', title ?? action)]
      : []),
    fact('fields.lead', leadsInWords(t, names, finding)),
    ...(coordinators.length > 0 ? [fact('fields.coordinators', bodies(coordinators))] : []),
    ...(oversight.length > 0 ? [fact('directives.fact.oversight', bodies(oversight))] : []),
    ...(product ? [fact('directives.fact.product', product)] : []),
    fact('fields.deadline', deadline.day ? dayAndDistance(t, deadline.day, today) : t('deadlines.noDay')),
    ...(deadline.day || deadline.wording ? [fact('tasks.rule', ruleInWords(t, deadline))] : []),
    ...otherDays(),
    ...(doubts.length > 0
      ? [fact('directives.fact.unsure', doubts.map((doubt) => t(`directives.doubt.${doubt}`)).join(' '))]
      : []),
    ...(state === 'open' ? [] : [fact('directives.fact.state', t(`directives.state.${state}`))]),
    ...(reason ? [fact('directives.fact.reason', reason)] : []),
  ];

  function fact(label: Parameters<typeof t.say>[0], value: string): Fact {
    return { label: t.say(label), value };
  }

  /** The days it names besides the one that counts. */
  function otherDays(): Fact[] {
    const said = new Set(finding.deadlines.map(({ text }) => text).filter(Boolean));
    said.delete(deadline.wording?.text ?? '');
    const others = [...said].map((words) => t('directives.quoted', { words }));
    return others.length > 0 ? [fact('directives.fact.alsoSays', t.list(others))] : [];
  }
}
