import type { Card } from '../../domain/card.ts';
import type { Language } from '../../domain/language.ts';
import { buttonLine } from '../../domain/line.ts';
import { translator } from '../../i18n/translator.ts';
import type { ClaimedMessage, Rooms } from '../../store/index.ts';
import { keptLateCard, lateInWords, type SaidLateList } from '../../views/reminders/late-list.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import { lateList } from '../late-list.ts';
import { systemViewer } from '../system-viewer.ts';
import type { Scene } from './kind.ts';
import { markLate } from './mark-late.ts';
import { sealedIn } from './sealed.ts';

/** Late tasks that one message names; the rest are a button away. */
const mostRows = 10;

/**
 * The late list as it is at this moment, kept as it is said; null when nothing is late any more, and nothing waits. It
 * is read and kept in one transaction: no task of it can become confidential in between.
 */
export function lateOf({ store, hearer, message }: Scene): Promise<Card | null> {
  const { committeeId } = message;
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(systemViewer(committeeId));
    const said = await sayLate(rooms, hearer, message);
    if (!said) return null;
    const taskIds = said.rows.map(({ taskId }) => taskId);
    await rooms.outbox.keepLateList(committeeId, message.id, { taskIds, said: JSON.stringify(said) });
    return keptLateCard(hearer, said, new Set());
  });
}

/**
 * A posted late list as it was said at its date, but for what has become confidential since; null for one of an older
 * Docket, which kept nothing of it.
 */
export async function lateAgain({
  rooms,
  directory,
  hearer,
  message,
}: Scene): Promise<{ card: Card; language: Language } | null> {
  const { committeeId, id } = message;
  const kept = await rooms.outbox.lateListOf(committeeId, id);
  if (kept === undefined) return null;
  const said = JSON.parse(kept) as SaidLateList;
  const { language } = said;
  const ids = said.rows.map(({ taskId }) => taskId);
  const hidden = await sealedIn(rooms, message, await rooms.tasks.wholes(systemViewer(committeeId), ids));
  const reader = { ...hearer, t: translator(language) };
  const card = markLate(directory, reader, message, keptLateCard(reader, said, hidden));
  return { card, language };
}

async function sayLate(rooms: Rooms, hearer: Hearer, message: ClaimedMessage): Promise<SaidLateList | null> {
  const { t, committee, today } = hearer;
  const late = await lateList(rooms, systemViewer(committee.id), today, { after: null, limit: mostRows });
  if (late.rows.length + late.waiting.count + late.requests.count === 0) return null;
  const label = t('late.button.all', { count: late.total });
  const line = buttonLine(committee, ['reports', 'late']);
  const head = await rooms.history.printHead({ committeeId: committee.id }, 'late');
  const waiting = {
    label: t('reports.button.waiting'),
    line: buttonLine(committee, ['tasks', 'list'], { state: 'reported' }),
  };
  const requests = {
    label: t('extensions.button.list'),
    line: buttonLine(committee, ['extensions', 'list']),
  };
  const buttons = [
    ...(late.next ? [{ label, line }] : []),
    ...(late.waiting.count > 0 ? [waiting] : []),
    ...(late.requests.count > 0 ? [requests] : []),
  ];
  const hidden = await sealedIn(rooms, message, late.rows);
  return lateInWords(t, today, { ...late, hidden, head }, buttons);
}
