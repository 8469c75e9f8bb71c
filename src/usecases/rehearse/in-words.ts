import type { Day } from '../../domain/day.ts';
import type { GroupId, MemberId, TaskId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import { quietFor } from '../../domain/reminders/quiet-hours.ts';
import type {
  RehearsedDay,
  RehearsedPlace,
  RehearsedPost,
  RehearsedTask,
} from '../../domain/reminders/rehearsal.ts';
import type { CommitteeSettings, Rooms, Route } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';
import { placeKey } from '../whom/routes.ts';
import { isAhead } from './duties-ahead.ts';
import type { PaperMessage, PaperTask } from './message-book.ts';

/** Tasks that a place can take in on one morning before people stop reading. */
export const mostOfOnePlace = 10;

/** A morning as the planner has left it. */
export interface MorningOnPaper {
  readonly day: Day;
  readonly posted: readonly PaperMessage[];
  /** Reminders that wait for a later morning. */
  readonly putOff: number;
}

/** Names asked for in one statement. */
const atOnce = 500;

/** Mornings with the names of the places and the tasks. */
export async function inWords(
  rooms: Rooms,
  committee: CommitteeSettings,
  mornings: readonly MorningOnPaper[],
  known: {
    readonly due: ReadonlyMap<TaskId, Day>;
    readonly titles: ReadonlyMap<TaskId, Worded>;
    /** Tasks still to be made that will be confidential. */
    readonly sealed: ReadonlySet<TaskId>;
  },
): Promise<RehearsedDay[]> {
  const busy = mornings.filter(({ posted, putOff }) => posted.length > 0 || putOff > 0);
  const messages = busy.flatMap(({ posted }) => posted);
  const places = await placesOf(
    rooms,
    committee,
    messages.map(({ route }) => route),
  );
  const tasks = await tasksOf(rooms, committee, messages);
  const told = ({ taskId, rung, role, wasDue, groupIds }: PaperTask): RehearsedTask[] => {
    const task = tasks.get(taskId);
    const title = task?.title ?? known.titles.get(taskId);
    const due = task?.day ?? known.due.get(taskId);
    if (!title || !due || rung === null) return [];
    const number = task?.number ?? null;
    const id = isAhead(taskId) ? null : taskId;
    const confidential = task?.confidential ?? known.sealed.has(taskId);
    return [{ id, number, title, due, rung, role, wasDue, recipientIds: groupIds, confidential }];
  };
  const post = (message: PaperMessage): RehearsedPost => {
    const { route, nobody, isLateList } = message;
    const at = message.at + quietFor(committee.reminding.quiet, message.at, committee.timeZone);
    const own = [...message.tasks.values()].flatMap(told);
    const name = places.get(nobody ? `${route.groupId}` : placeKey(route)) ?? { text: route.channel };
    const kind = nobody ? 'nobody' : route.memberId ? 'person' : 'channel';
    const { platform, workspace, channel, memberId, groupId } = route;
    const place: RehearsedPlace = { kind, platform, workspace, channel, memberId, groupId, name };
    const tooFull = !nobody && !isLateList && own.length > mostFor(committee, kind);
    return { at, place, isLateList, tasks: own, tooFull };
  };
  return busy.map(({ day, posted, putOff }) => {
    const posts = posted.map(post).sort((a, b) => a.at - b.at || compare(a.place, b.place));
    return { day, posts, putOff, tooFull: putOff > 0 || posts.some(({ tooFull }) => tooFull) };
  });
}

/** A person's cap may be lower than what a place can take. */
function mostFor({ reminding: { personCap } }: CommitteeSettings, kind: RehearsedPlace['kind']): number {
  return kind === 'person' ? Math.min(mostOfOnePlace, personCap ?? mostOfOnePlace) : mostOfOnePlace;
}

const compare = (a: RehearsedPlace, b: RehearsedPlace) =>
  a.kind === b.kind ? (a.name.text < b.name.text ? -1 : 1) : a.kind < b.kind ? -1 : 1;

/** What people call the places of routes: channels' labels, people's and groups' names. */
async function placesOf(
  rooms: Rooms,
  committee: CommitteeSettings,
  routes: readonly Route[],
): Promise<Map<string, Worded>> {
  const viewer = systemViewer(committee.id);
  const names = new Map<string, Worded>();
  const groupIds = [...new Set(routes.flatMap(({ groupId }): GroupId[] => (groupId ? [groupId] : [])))];
  const memberIds = [...new Set(routes.flatMap(({ memberId }): MemberId[] => (memberId ? [memberId] : [])))];
  for (const some of pieces(groupIds)) {
    for (const { id, name } of await rooms.groups.byIds(viewer, some)) names.set(id, name);
    for (const { groupId, channel, label } of await rooms.groups.channelsOf(viewer, some))
      names.set(placeKey({ ...channel, groupId, memberId: null }), { text: label });
  }
  for (const { label, ...channel } of await rooms.committees.channels(committee.id))
    names.set(placeKey({ ...channel, groupId: null, memberId: null }), { text: label });
  for (const some of pieces(memberIds))
    for (const { id, name } of await rooms.members.byIds(viewer, some))
      names.set(`person:${id}`, { text: name });
  return names;
}

async function tasksOf(rooms: Rooms, { id }: CommitteeSettings, messages: readonly PaperMessage[]) {
  const ids = [...new Set(messages.flatMap(({ tasks }) => [...tasks.keys()]))].filter((one) => !isAhead(one));
  const lines = [];
  for (const some of pieces(ids)) lines.push(...(await rooms.tasks.byIds(systemViewer(id), some)));
  return new Map(lines.map((line) => [line.id, line]));
}

const pieces = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) =>
    all.slice(at * atOnce, (at + 1) * atOnce),
  );
