import type { Ask } from '../../src/chat/ask.ts';
import { type Command, command } from '../../src/chat/command.ts';
import { deadline, task, text, unsaid } from '../../src/chat/field.ts';
import { formOf } from '../../src/chat/form.ts';
import type { Deadline } from '../../src/domain/deadline.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { grantExtension } from '../../src/usecases/extensions/grant.ts';
import { grantedNotice, supportedNotice } from '../../src/views/extensions/notices.ts';
import { confirmPastDay, deadlineDetails } from '../../src/views/tasks/deadline-echo.ts';

/** Grants more time, to the day that was asked for or to another; `other` opens the form for that. */
export const grant: Command = command({
  path: ['extensions', 'grant'],
  summary: 'extensions.grant.summary',
  options: {
    task: task(),
    deadline: deadline({ label: 'extensions.field.day', hint: 'extensions.field.other.hint' }).optional(),
    words: text({
      label: 'extensions.field.words',
      max: noteLimit,
      rest: true,
      multiline: true,
    }).optional(),
    request: unsaid('extensions.field.request'),
    other: unsaid('extensions.button.other'),
  },
  also: ['approve', 'accept', 'support', 'dong y', 'chap thuan', 'luluskan', 'terima', 'sokong'],
  may: 'extensions.answer',
  async run(ask, { task: number, deadline, words, request, other }) {
    if (other && !deadline) return otherDay(ask);
    const to = await dayToGrant(ask, number, deadline);
    const past = to && (await confirmPastDay(ask, to));
    if (past) return past;
    const granted = await grantExtension(ask, { number, request, deadline, words });
    const { task, chairs } = granted;
    if (chairs) return supportedNotice(ask, { ...granted, chairs });
    const calendar = await ask.store.calendars.of(ask.committee.id);
    return grantedNotice(ask, granted, deadlineDetails(ask, task, calendar));
  },
});

/** A day of the secretariat's own choice, and a remark. */
async function otherDay(ask: Ask) {
  const { task = '', request } = ask.said;
  const line = await ask.button(grant.path, { task, ...(request && { request }) });
  const form = formOf(grant, {}, { t: ask.t, line });
  const fields = form.fields.filter(({ name }) => name !== 'task');
  return { kind: 'form' as const, form: { ...form, fields } };
}

/** Only a day that can be granted at all is worth a question: the request stands, and the day is a later one. */
async function dayToGrant({ store, viewer }: Ask, number: number, other: Deadline | undefined) {
  const task = await store.tasks.byNumber(viewer, number);
  const request = task && (await store.extensions.openOf(viewer, task.id));
  if (!request) return undefined;
  const to = other ?? request.to;
  return to.day !== null && to.day > request.fromDay ? to : undefined;
}
