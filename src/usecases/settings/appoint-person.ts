import { canBeCleared } from '../../domain/clearance.ts';
import type { Day } from '../../domain/day.ts';
import type { Member, Office } from '../../domain/member.ts';
import { may, onlyReads, permissions } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** A day on which seats are held that are held for good. */
const forGood: Day = '9999-12-31';

/**
 * Gives somebody of the committee another role. Throws for whom it would change nothing, for those who answer for
 * something and would only read, and for the last one who keeps the committee.
 */
export async function appointPerson(deed: Deed, asked: Member, office: Office): Promise<Member> {
  const { viewer, store } = deed;
  if (!may(viewer, 'settings.change')) throw notAllowed('settings.change');
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const member = (await rooms.members.byId(viewer, asked.id)) ?? asked;
    if (member.office === office)
      throw mistake('appointed.error.same', { name: member.name, office: (t) => t(`offices.${office}`) });
    if (onlyReads(office)) await checkAnswersForNothing(rooms, deed, member, office);
    if (keeps(member.office) && !keeps(office)) await checkNotTheLast(rooms, deed, member);
    const losesSight = member.cleared && !canBeCleared(office);
    const to = { office, ...(losesSight && { cleared: false }) };
    await rooms.members.change(viewer, member.id, to);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'appointed',
      subject: 'member',
      subjectId: member.id,
      before: { office: member.office, ...(losesSight && { cleared: true }) },
      after: to,
    });
    return { ...member, ...to };
  });
}

async function checkAnswersForNothing(
  rooms: Rooms,
  { viewer, committee, today }: Deed,
  { id, name }: Member,
  office: Office,
): Promise<void> {
  const now = await rooms.members.seatsOf(committee.id, id, today);
  const later = await rooms.members.seatsOf(committee.id, id, forGood);
  const groups = await rooms.groups.byIds(viewer, [
    ...new Set([...now, ...later].map((seat) => seat.groupId)),
  ]);
  const role = { name, office: (t: { (key: `offices.${Office}`): string }) => t(`offices.${office}`) };
  if (groups.length > 0)
    throw mistake('appointed.error.sits', {
      ...role,
      groups: (t) => t.list(groups.map((group) => t.worded(group.name))),
    });
  const count = (await rooms.tasks.owedBy(viewer, [id])).get(id) ?? 0;
  if (count > 0) throw mistake('appointed.error.owes', { ...role, count });
}

/** Without them nobody could let anybody in, nor appoint anybody. */
async function checkNotTheLast(rooms: Rooms, { viewer }: Deed, { id, name }: Member): Promise<void> {
  const all = await rooms.members.all(viewer);
  if (!all.some((one) => one.id !== id && keeps(one.office))) throw mistake('appointed.error.last', { name });
}

const keeps = (office: Office) => (permissions['settings.change'] as readonly string[]).includes(office);
