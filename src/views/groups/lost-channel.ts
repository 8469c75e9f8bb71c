import type { Card } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Hearer } from '../reminders/reminded.ts';

/** A group's channel that takes no more reminders: what happened, where they go now, and what to do. */
export function lostChannelCard(
  { t, committee }: Hearer,
  lost: { readonly group: Group; readonly label: string; readonly how: 'closed' | 'removed' },
): Card {
  const { group, label, how } = lost;
  const title = t(`channels.lost.${how}`, { channel: label });
  const now = t('channels.lost.now', { group: t.worded(group.name) });
  const next = t(`channels.lost.${how}.next`);
  return {
    title,
    tone: 'yellow',
    summary: [title, now, next].join(' '),
    parts: [
      { part: 'text', text: now },
      { part: 'text', text: next, quiet: true },
    ],
    buttons: [
      {
        label: t('channels.lost.button'),
        line: buttonLine(committee, ['groups', 'show'], { group: `@${group.id}` }),
      },
    ],
  };
}
