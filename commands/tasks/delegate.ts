import { command } from '../../src/chat/command.ts';
import { day, members, task, text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { titleLimit } from '../../src/domain/task.ts';
import { taskName } from '../../src/i18n/task-name.ts';
import { delegateTask } from '../../src/usecases/parts/delegate-task.ts';
import { detailsButton } from '../../src/views/details-button.ts';
import { confirmPastDay, deadlineDetails } from '../../src/views/tasks/deadline-echo.ts';

/** Gives a part of a task to people of the group that leads it: a task of its own, with an earlier day. */
export const delegate = command({
  path: ['tasks', 'delegate'],
  summary: 'tasks.delegate.summary',
  options: {
    task: task(),
    to: members({ label: 'fields.partTo', hint: 'fields.partTo.hint', ofTask: true }),
    due: day({ label: 'fields.partDay', hint: 'fields.partDay.hint' }),
    what: text({ label: 'fields.partWhat', max: titleLimit, rest: true }),
  },
  also: ['part', 'split', 'subtask', 'giao phan viec', 'chia viec', 'agihkan', 'bahagikan'],
  may: 'tasks.delegate',
  async run(ask, given) {
    const { task: number, to, due, what } = given;
    const past = await confirmPastDay(ask, { wording: null, rule: { kind: 'on', day: due }, day: due });
    if (past) return past;
    const part = await delegateTask(ask, {
      number,
      to,
      day: due,
      title: { text: what },
      seen: ask.seen,
    });
    const names = ask.t.list(to.map(({ name }) => name));
    const echo = deadlineDetails(ask, part, await ask.store.calendars.of(ask.committee.id));
    const more = await ask.button(['tasks', 'delegate'], { task: String(number) });
    return notice(ask.t('parts.given', { names, title: taskName(ask.t, part) }), {
      details: [...echo, ask.t('parts.given.then', { names, number })],
      buttons: [
        { label: ask.t('parts.button.giveOf', { number }), line: more },
        await detailsButton(ask, part.number),
      ],
    });
  },
});
