import type { Finding } from '../../domain/drafts/finding.ts';
import type { Task } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import { dutyTitle } from '../tasks/duties.ts';
import type { Names } from './bodies.ts';

/** What an accepted finding became, in sentences. */
export function acceptedInWords(
  t: Translator,
  {
    finding,
    tasks,
    duty,
    fannedOut,
    unknown,
    names,
  }: {
    readonly finding: Pick<Finding, 'fannedOutTo'>;
    readonly tasks: readonly Pick<Task, 'number' | 'title'>[];
    readonly duty: Parameters<typeof dutyTitle>[1] | null;
    /** To how many groups. */
    readonly fannedOut: number;
    /** Names that were left out, since nobody knows them. */
    readonly unknown: readonly string[];
    readonly names: Names;
  },
): string[] {
  const made = tasks.map(({ number, title }) => taskName(t, { number, title }));
  const some = finding.fannedOutTo ? names.classes.get(finding.fannedOutTo) : undefined;
  return [
    ...(made.length > 0 ? [t('directives.accepted', { task: t.list(made) })] : []),
    ...(duty ? [t('directives.acceptedDuty', { duty: dutyTitle(t, duty) })] : []),
    ...(some ? [t('directives.acceptedClass', { count: fannedOut, name: t.worded(some.name) })] : []),
    ...(unknown.length > 0
      ? [
          t('directives.leftOut', {
            names: t.list(unknown.map((name) => t('directives.quoted', { words: name }))),
          }),
        ]
      : []),
  ];
}
