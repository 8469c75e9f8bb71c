import { command } from '../../src/chat/command.ts';
import { choice, task } from '../../src/chat/field.ts';
import type { LinkKind } from '../../src/domain/item-link.ts';
import { notice } from '../../src/domain/notice.ts';
import { supersede as superseded } from '../../src/usecases/directives/links/supersede.ts';

/** A later directive's task takes an earlier one's place, or gives it a later day; both stay linked. */
export const supersede = command({
  path: ['directives', 'supersede'],
  summary: 'links.summary',
  options: {
    task: task({ label: 'links.field.earlier', hint: 'fields.task.hint' }),
    by: task({ label: 'links.field.later', hint: 'links.field.later.hint' }),
    how: choice<LinkKind>({
      label: 'links.field.how',
      choices: { supersedes: 'links.how.supersedes', extends: 'links.how.extends' },
    }).optional(),
  },
  also: ['replace', 'extend', 'amend', 'thay the', 'gia han', 'ganti', 'lanjut'],
  may: 'directives.review',
  async run(ask, given) {
    const { t } = ask;
    const kind = given.how ?? 'supersedes';
    const { waits, earlier, later } = await superseded(ask, { earlier: given.task, later: given.by, kind });
    const told = { earlier: String(earlier.number), later: String(later.number) };
    const { day } = later.deadline;
    const words =
      kind === 'supersedes'
        ? t('links.superseded', told)
        : t('links.extended', { ...told, day: day ? t.day(day) : '' });
    return notice(words, waits ? { details: [t('links.waits')] } : {});
  },
});
