import type { Card } from '../../domain/card.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Rooms } from '../../store/index.ts';
import { lateListCard } from '../../views/late-list.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { lateList } from '../late-list.ts';
import { systemViewer } from '../system-viewer.ts';

/** Late tasks that one message names; the rest are a button away. */
const mostRows = 10;

/** The late list as it is at this moment; null when nothing is late any more. */
export async function lateOf(rooms: Rooms, { t, committee, today }: Hearer): Promise<Card | null> {
  const late = await lateList(rooms, systemViewer(committee.id), today, { after: null, limit: mostRows });
  if (late.rows.length === 0) return null;
  const label = t('late.button.all', { count: late.total });
  const line = buttonLine(committee, ['reports', 'late']);
  return lateListCard(t, today, late, late.next ? [{ label, line }] : []);
}
