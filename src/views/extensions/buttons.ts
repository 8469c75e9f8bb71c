import type { Button } from '../../domain/card.ts';
import { canAsk, deciders, type Extension, isWaiting } from '../../domain/extension.ts';
import type { Governance } from '../../domain/governance.ts';
import { buttonLine } from '../../domain/line.ts';
import { isOwn, may, standingOf } from '../../domain/permissions.ts';
import type { Task } from '../../domain/task.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Reader } from '../reader.ts';
import type { Hearer, Reminded } from '../reminders/reminded.ts';

type Verb = 'grant' | 'refuse' | 'withdraw';

/** Makes the line of a button about one request. */
export type To = (
  path: readonly ['extensions', Verb],
  said: Readonly<Record<string, string>>,
) => Promise<string> | string;

/** Grant, Grant another day, Refuse: each names its request, so that an old card hits no newer one. */
export async function decisionButtons(
  t: Translator,
  to: To,
  { number, id }: { readonly number: number; readonly id: Extension['id'] },
): Promise<Button[]> {
  const said = { task: String(number), request: id };
  const grant = await to(['extensions', 'grant'], said);
  const other = await to(['extensions', 'grant'], { ...said, other: 'yes' });
  const refuse = await to(['extensions', 'refuse'], said);
  return [
    { label: t('extensions.button.grant'), line: grant, look: 'primary', asked: true },
    { label: t('extensions.button.other'), line: other, asked: true },
    { label: t('extensions.button.refuse'), line: refuse, asked: true },
  ];
}

/** What a reader can do about more time for a task: ask, decide, or take the request back. */
export async function timeButtons(
  reader: Reader & { readonly committee: { readonly governance: Governance } },
  task: Pick<Task, 'number' | 'state' | 'deadline' | 'parentId' | 'leadGroupId' | 'assigneeIds'>,
  request: Extension | undefined,
): Promise<Button[]> {
  const { t, viewer, today, committee } = reader;
  const { number, state, deadline, parentId } = task;
  const said = { task: String(number) };
  if (!request || !isWaiting(request)) {
    if (!canAsk({ state, day: deadline.day, parentId }, today) || !may(viewer, 'extensions.ask', task))
      return [];
    return [{ label: t('extensions.button.ask'), line: await reader.button(['extensions', 'ask'], said) }];
  }
  const decides = deciders(request, committee.governance).some((action) => may(viewer, action));
  const takesBack = request.askedBy === viewer.memberId || standingOf(viewer, task).includes('lead');
  const to: To = (path, words) => reader.button(path, words);
  const back = { ...said, request: request.id };
  return [
    ...(decides && !isOwn(viewer, task) && request.askedBy !== viewer.memberId
      ? await decisionButtons(t, to, { number, id: request.id })
      : []),
    ...(takesBack
      ? [{ label: t('extensions.button.withdraw'), line: await to(['extensions', 'withdraw'], back) }]
      : []),
  ];
}

/** "Need time", while more can be asked for and is not: it opens the form. */
export function askButton(
  { t, committee, today }: Hearer,
  task: Pick<Reminded, 'number' | 'state' | 'day' | 'asksFor' | 'parentNumber'>,
): Button[] {
  if (task.asksFor || task.parentNumber !== null || !canAsk(task, today)) return [];
  const line = buttonLine(committee, ['extensions', 'ask'], { task: task.number });
  return [{ label: t('extensions.button.ask'), line }];
}
