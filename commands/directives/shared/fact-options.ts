import { choice, day, text } from '../../../src/chat/field.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { KnownFacts } from '../../../src/domain/drafts/finding.ts';

const kinds = {
  conclusion: 'directives.kind.conclusion',
  resolution: 'directives.kind.resolution',
  directive: 'directives.kind.directive',
  decision: 'directives.kind.decision',
  plan: 'directives.kind.plan',
  notice: 'directives.kind.notice',
  minutes: 'directives.kind.minutes',
  order: 'directives.kind.order',
  memorandum: 'directives.kind.memorandum',
  dispatch: 'directives.kind.dispatch',
  law: 'directives.kind.law',
  other: 'directives.kind.other',
} as const;

/** What a document says of itself, or somebody says for it. */
export const factOptions = () => ({
  number: text({
    label: 'directives.field.number',
    hint: 'directives.field.number.hint',
    max: 100,
  }).optional(),
  title: text({ label: 'directives.field.title', max: 500, multiline: true }).optional(),
  issuer: text({ label: 'directives.field.issuer', max: 200 }).optional(),
  'signed-on': day({
    label: 'directives.field.signedOn',
    hint: 'directives.field.signedOn.hint',
  }).optional(),
  kind: choice({ label: 'directives.field.kind', choices: kinds }).optional(),
});

type Facts = { -readonly [Fact in keyof KnownFacts]?: KnownFacts[Fact] };

interface Given {
  readonly number?: string | undefined;
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
  readonly 'signed-on'?: Day | undefined;
  readonly kind?: KnownFacts['kind'] | undefined;
}

/** Those that were said. */
export function factsSaid({ number, title, issuer, 'signed-on': signedOn, kind }: Given): Facts {
  return {
    ...(number && { number }),
    ...(title && { title }),
    ...(issuer && { issuer }),
    ...(signedOn && { signedOn }),
    ...(kind && { kind }),
  };
}
