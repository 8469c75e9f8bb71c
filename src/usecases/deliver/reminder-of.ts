import type { Card, Mention } from '../../domain/card.ts';
import type { GroupId } from '../../domain/ids.ts';
import { hasRoles, type RoleAddress } from '../../domain/place.ts';
import { isLate } from '../../domain/reminders/answering.ts';
import { mentionsHolder } from '../../domain/reminders/ladder.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import { standingIn } from '../../domain/reminders/standing-in.ts';
import { weekendsOnly, workingDaysBetween } from '../../domain/working-days.ts';
import { translator } from '../../i18n/translator.ts';
import type { ClaimedMessage, SeatHolder, SpokenTask } from '../../store/index.ts';
import { reminderCard } from '../../views/reminders/card.ts';
import type { Hearer, Reminded } from '../../views/reminders/row.ts';
import type { Directory } from './directory.ts';

/** A message that calls everybody calls nobody. */
const mostMentions = 10;

/** Who is called by name. The secretariat reads its channel anyway, and the chair is told in person. */
const areCalled: readonly ReminderRole[] = ['lead', 'coordinating', 'parent'];

/** A person's own language in a direct message, the committee's in a channel. */
export async function hearerOf(directory: Directory, message: ClaimedMessage): Promise<Hearer> {
  const { committee, today } = directory;
  const member = message.memberId && (await directory.members([message.memberId])).get(message.memberId);
  const t = translator(message.language ?? (member || committee).language ?? committee.language);
  return { t, committee, today };
}

/** One morning's reminder as its channel is to read it: each task with its role there, and who is called. */
export async function reminderOf(
  directory: Directory,
  hearer: Hearer,
  message: ClaimedMessage,
  spoken: readonly SpokenTask[],
): Promise<Card> {
  const { secretariatGroupId } = directory.committee;
  const own = message.groupId ? [message.groupId] : [];
  const told = (task: SpokenTask) => (task.groupIds.length > 0 ? task.groupIds : own);
  const groups = await directory.groups([
    ...own,
    ...(secretariatGroupId ? [secretariatGroupId] : []),
    ...spoken.flatMap((task) => [task.leadGroupId, ...told(task)]),
  ]);
  const late = spoken.some((task) => isLate(task.day, hearer.today));
  const calendar = late ? await directory.calendar() : weekendsOnly;
  const seats = await directory.holders(spoken.flatMap(told));
  // A person is told for their own groups where they hold a seat, and in the place of all others.
  const isTheirOwn = (id: GroupId) =>
    message.memberId
      ? seats.get(id)?.some(({ member }) => member.id === message.memberId)
      : id === message.groupId;
  const tasks = spoken.flatMap((task): Reminded[] => {
    const lead = groups.get(task.leadGroupId);
    if (!lead) return [];
    const others = told(task).filter((id) => !isTheirOwn(id));
    return [
      {
        ...task,
        lead,
        // Messages older than roles know only whether it is the lead that they tell.
        role: task.role ?? (told(task).includes(task.leadGroupId) ? 'lead' : 'coordinating'),
        inPlaceOf: others.flatMap((id) => groups.get(id) ?? []),
        lateBy: task.day === null ? 0 : workingDaysBetween(calendar, task.day, hearer.today),
      },
    ];
  });
  const called = tasks.filter(
    ({ state, rung, role }) =>
      state === 'open' && rung !== null && mentionsHolder(rung) && areCalled.includes(role),
  );
  return reminderCard(hearer, {
    tasks,
    mentions: message.memberId ? [] : await mentions(directory, hearer, message, called.flatMap(told)),
    office: (secretariatGroupId && groups.get(secretariatGroupId)) || null,
    group: (message.groupId && groups.get(message.groupId)) || null,
    seats: [...new Set(tasks.filter(({ state }) => state === 'open').flatMap(told))].flatMap((id) => {
      const group = groups.get(id);
      return group ? [{ group, holders: seats.get(id) ?? [], isOwn: Boolean(isTheirOwn(id)) }] : [];
    }),
  });
}

/**
 * The roles that stand for these groups where the message goes, and who answers for their lead seats; where there
 * are more than a few, the first of them.
 */
export async function mentions(
  directory: Directory,
  { t }: Hearer,
  { platform, workspace }: ClaimedMessage,
  groupIds: readonly GroupId[],
): Promise<Mention[]> {
  const ids = [...new Set(groupIds)];
  const groups = await directory.groups(ids);
  const roles = hasRoles(platform) ? await directory.roles(ids) : new Map<GroupId, readonly RoleAddress[]>();
  const byRole = ids.flatMap((id) => {
    const name = groups.get(id)?.name;
    const here = (roles.get(id) ?? []).filter(
      (one) => one.platform === platform && one.workspace === workspace,
    );
    return here.map((role): Mention => ({ name: name ? t.worded(name) : '', addresses: [], roles: [role] }));
  });
  const seats = await directory.holders(ids);
  const leads = new Map(
    ids.flatMap((id) => calledOf(seats.get(id) ?? [])).map(({ member }) => [member.id, member.name]),
  );
  const called = [...leads].slice(0, mostMentions);
  const addresses = await directory.addresses(called.map(([memberId]) => memberId));
  const people = called.map(([memberId, name]) => ({ name, addresses: addresses.get(memberId) ?? [] }));
  return [...byRole, ...people].slice(0, mostMentions);
}

/** The lead, or a deputy in the place of a lead who is not there; deputies alone are not called for an empty seat. */
function calledOf(holders: readonly SeatHolder[]): SeatHolder[] {
  const lead = holders.find(({ kind }) => kind === 'lead');
  const called = lead && (standingIn(holders) ?? lead);
  return called ? [called] : [];
}
