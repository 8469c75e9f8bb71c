import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, metaOf, owner, task, text } from '../../src/chat/field.ts';
import { choiceOf } from '../../src/chat/recognise.ts';
import { notice } from '../../src/domain/notice.ts';
import type { ProgressKind } from '../../src/domain/progress.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { mistake, mistakeWith } from '../../src/i18n/mistake.ts';
import { type Said, sayProgress } from '../../src/usecases/progress/say-progress.ts';
import { changed } from '../../src/views/changed.ts';
import { snoozeButton } from '../../src/views/tasks/answers.ts';
import { saidInWords } from '../../src/views/tasks/progress.ts';
import { answers } from './shared/answers.ts';

const kinds = { 'on-track': 'onTrack', 'at-risk': 'atRisk', blocked: 'blocked' } as const;

const answer = choice({
  label: 'progress.field.answer',
  choices: answers.choices,
  spoken: answers.spoken,
  unoffered: answers.unoffered,
});

/** Says how a task goes: on track, at risk and why, or blocked, by whom and why. */
export const progress = command({
  path: ['tasks', 'progress'],
  summary: 'tasks.progress.summary',
  options: {
    task: task(),
    answer,
    why: text({
      label: 'progress.field.why',
      hint: 'progress.field.why.hint',
      max: noteLimit,
      rest: true,
      multiline: true,
    }).optional(),
    by: owner({ label: 'progress.field.by', hint: 'progress.field.by.hint' }).optional(),
  },
  depends(said) {
    switch (choiceOf(metaOf(answer), said.answer ?? '')) {
      case 'on-track':
        return { why: 'unasked', by: 'unasked' };
      case 'at-risk':
        return { why: 'needed', by: 'unasked' };
      case 'blocked':
        return { why: 'needed', by: 'needed' };
      default:
        return {};
    }
  },
  also: ['status', 'track', 'risk', 'blocked', 'going', 'tien do', 'bao tien do', 'kemajuan', 'perkembangan'],
  may: 'tasks.progress',
  async run(ask, given) {
    const { t } = ask;
    if (given.answer === 'done') throw await saidDone(ask, given);
    const kind: ProgressKind = kinds[given.answer];
    const who = given.by && ('group' in given.by ? t.worded(given.by.group.name) : given.by.member.name);
    if (who && kind !== 'blocked') throw mistake('progress.error.byOnly', { number: given.task, who });
    const id = given.by && ('group' in given.by ? given.by.group.id : given.by.member.id);
    const said = await sayProgress(ask, {
      number: given.task,
      kind,
      why: given.why ?? null,
      blockedBy: id ?? null,
      seen: ask.seen,
    });
    const buttons = await snoozeButton(ask, said.task);
    const { known } = said;
    if (known?.progress) {
      const { number, progress } = known;
      const words = { number, said: saidInWords(t, progress), by: progress.byName };
      return notice(t('progress.known', words), { buttons });
    }
    return changed(ask, 'tasks.progressed', said.task, {
      details: [outcome(ask, kind, said.reach, who ?? ''), ...(given.why ? [given.why] : [])],
      buttons,
    });
  },
});

/** Done is more than an answer: there may be something to show for it. */
async function saidDone({ button }: Ask, { task, why }: { task: number; why?: string | undefined }) {
  const said = { task: String(task), ...(why && { note: why }) };
  const line = await button(['tasks', 'done'], said);
  const way = { label: (t: { say(key: string): string }) => t.say('buttons.done'), line };
  return mistakeWith([way], 'progress.error.done', { number: task });
}

function outcome(
  { t }: Parameters<typeof changed>[0],
  kind: ProgressKind,
  reach: Said['reach'],
  who: string,
) {
  if (kind !== 'blocked') return t(`progress.done.${kind}`);
  if (reach === 'instead') return t('progress.done.blockedInstead', { who });
  if (reach === 'nobody') return t('progress.done.blockedNobody', { who });
  return t(reach === 'again' ? 'progress.done.blockedAgain' : 'progress.done.blocked', { who });
}
