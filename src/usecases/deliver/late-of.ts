import type { Card } from '../../domain/card.ts';
import { buttonLine } from '../../domain/line.ts';
import type { ClaimedMessage, Rooms } from '../../store/index.ts';
import { lateListCard } from '../../views/late-list.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { withSealed } from '../../views/sealed.ts';
import { lateList } from '../late-list.ts';
import { systemViewer } from '../system-viewer.ts';
import { sealedIn } from './sealed.ts';

/** Late tasks that one message names; the rest are a button away. */
const mostRows = 10;

/** The late list as it is at this moment; null when nothing is late any more, and nothing waits. */
export async function lateOf(rooms: Rooms, hearer: Hearer, message: ClaimedMessage): Promise<Card | null> {
  const { t, committee, today } = hearer;
  const late = await lateList(rooms, systemViewer(committee.id), today, { after: null, limit: mostRows });
  const waits = late.waiting.count + late.requests.count > 0;
  if (late.rows.length === 0 && !waits) return null;
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
  const rows = late.rows.filter(({ id }) => !hidden.has(id));
  const isTold = rows.length > 0 || waits;
  const card = isTold ? lateListCard(t, today, { ...late, rows, head }, buttons) : null;
  const numbers = late.rows.flatMap(({ id, number }) => (hidden.has(id) ? number : []));
  return withSealed(hearer, card, numbers);
}
