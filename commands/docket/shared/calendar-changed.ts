import type { Ask } from '../../../src/chat/ask.ts';
import type { Day } from '../../../src/domain/day.ts';
import { notice } from '../../../src/domain/notice.ts';
import type { Reply } from '../../../src/domain/reply.ts';

/** What a change of the calendar came to, with the way to the year it is in. */
export async function calendarChangedReply(ask: Ask, words: string, day: Day): Promise<Reply> {
  const line = await ask.button(['docket', 'calendar'], { year: day.slice(0, 4) });
  return notice(words, {
    details: [ask.t('calendar.remindersFollow')],
    buttons: [{ label: ask.t('calendar.button'), line }],
  });
}
