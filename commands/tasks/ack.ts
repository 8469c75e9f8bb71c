import { command } from '../../src/chat/command.ts';
import { task } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { acknowledgeTask } from '../../src/usecases/tasks/acknowledge-task.ts';
import { changed } from '../../src/views/changed.ts';
import { snoozeButton } from '../../src/views/tasks/answers.ts';

/** Says that the lead group knows of a task; what nobody says this of is told higher up sooner. */
export const ack = command({
  path: ['tasks', 'ack'],
  summary: 'tasks.ack.summary',
  options: { task: task() },
  also: ['acknowledge', 'know', 'seen', 'read', 'da ro', 'da nhan', 'da biet', 'maklum'],
  may: 'tasks.acknowledge',
  async run(ask, given) {
    const { task, known } = await acknowledgeTask(ask, { number: given.task, seen: ask.seen });
    const { t } = ask;
    const buttons = await snoozeButton(ask, task);
    if (!known) return changed(ask, 'tasks.acknowledged', task, { details: [t('tasks.ack.more')], buttons });
    const { number, acknowledgedOn, acknowledgedBy } = known;
    const by = acknowledgedBy ?? 'Docket';
    const day = acknowledgedOn ? t.day(acknowledgedOn) : '';
    return notice(t('tasks.ack.known', { number, by, day }), { buttons });
  },
});
