import { addDays } from '../../domain/day.ts';
import { type Extension, isWaiting, type Overtaken } from '../../domain/extension.ts';
import type { MemberId } from '../../domain/ids.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Committee, Member, Office } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import type { Task } from '../../domain/task.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** Names that a sentence can carry. */
const mostNames = 3;

/** The day asked for is none, or not after the one that stands. */
export function notLater({ number, deadline: { day } }: Task): UserError {
  if (day === null) return mistake('extensions.error.noDeadline', { number });
  return mistake('extensions.error.notLater', {
    number,
    day: (t) => t.fullDay(day),
    example: (t) => t.day(addDays(day, 7)),
  });
}

/** The deadline has passed: who can move it all the same. */
export async function tooLate(rooms: Rooms, deed: Deed, task: Task): Promise<UserError> {
  const { day } = task.deadline;
  if (may(deed.viewer, 'tasks.move'))
    return mistakeWith([wayToMove(deed.committee, task.number)], 'extensions.error.tooLateToAsk', {
      number: task.number,
      day: (t) => (day ? t.fullDay(day) : ''),
    });
  const officers = await namesOf(rooms, deed, 'secretariat');
  const { secretariatGroupId } = deed.committee;
  const group = secretariatGroupId && (await rooms.groups.byId(deed.viewer, secretariatGroupId));
  return mistake('extensions.error.tooLate', {
    number: task.number,
    day: (t) => (day ? t.fullDay(day) : ''),
    who: (t) => {
      const all = [...(group ? [t.worded(group.name)] : []), ...officers];
      return all.length > 0 ? t.list(all) : t('roles.secretariat');
    },
  });
}

/** Another request waits: it is shown, and can be taken back by whoever may. */
export async function alreadyAsked(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  request: Extension,
): Promise<UserError> {
  const { number } = task;
  const to = buttonLine(deed.committee, ['extensions', 'withdraw'], { task: number, request: request.id });
  const details = buttonLine(deed.committee, ['tasks', 'show'], { task: number });
  return mistakeWith(
    [
      { label: (t) => t.say('extensions.button.withdraw'), line: to },
      { label: (t) => t.say('buttons.details'), line: details },
    ],
    'extensions.error.waiting',
    {
      number,
      by: await nameOf(rooms, deed, request.askedBy),
      on: (t) => t.day(request.askedOn),
      to: (t) => (request.to.day ? t.day(request.to.day) : ''),
      reason: request.reason,
      state: (t) => t.say(`extensions.state.${request.state}`),
    },
  );
}

/** What became of a request that somebody decided on, or that there was nothing left to decide on. */
export async function overAlready(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  request: Extension | undefined,
): Promise<UserError> {
  const { number, deadline } = task;
  if (!request || isWaiting(request)) return mistake('extensions.error.none', { number });
  const { answer, decidedBy, decidedOn } = request;
  const line = buttonLine(deed.committee, ['tasks', 'show'], { task: number });
  const ways = [{ label: (t: { say(key: string): string }) => t.say('buttons.details'), line }];
  const on = (t: Translator) => (decidedOn ? t.day(decidedOn) : '');
  const day = (t: Translator) => (deadline.day ? t.day(deadline.day) : t('deadlines.noDay'));
  if (!decidedBy) {
    const because = (t: Translator) => t(`extensions.because.${answer as Overtaken}`);
    return mistakeWith(ways, 'extensions.error.overtaken', { number, on, because });
  }
  const by = await nameOf(rooms, deed, decidedBy);
  if (request.state === 'granted')
    return mistakeWith(ways, 'extensions.error.granted', { number, by, on, day });
  if (request.state === 'withdrawn')
    return mistakeWith(ways, 'extensions.error.withdrawn', { number, by, on });
  return mistakeWith(ways, 'extensions.error.refused', { number, by, on, day, why: answer ?? '' });
}

/** The secretariat has had its say: who decides now. */
export async function withTheChair(
  rooms: Rooms,
  deed: Deed,
  { number }: Task,
  { supportedBy, supportedOn }: Extension,
): Promise<UserError> {
  const chairs = await namesOf(rooms, deed, 'chair');
  return mistake('extensions.error.supported', {
    number,
    by: supportedBy ? await nameOf(rooms, deed, supportedBy) : '',
    on: (t) => (supportedOn ? t.day(supportedOn) : ''),
    chairs: (t) => (chairs.length > 0 ? t.list(chairs) : t('roles.chair')),
  });
}

/** The secretariat asks nobody for more time: it moves the day of what others answer for, with a reason. */
export function moveIt({ committee }: Pick<Deed, 'committee'>, { number }: Task): UserError {
  return mistakeWith([wayToMove(committee, number)], 'extensions.error.moveIt', { number });
}

/** Nobody decides on what they answer for themselves: who else does. */
export async function fourEyes(rooms: Rooms, deed: Deed, task: Task): Promise<UserError> {
  const { number } = task;
  const others = await othersOfOffice(rooms, deed, task);
  if (others.length > 0)
    return mistake('extensions.error.fourEyes', { number, who: (t) => t.either(others) });
  const ways = may(deed.viewer, 'tasks.move') ? [wayToMove(deed.committee, number)] : [];
  return mistakeWith(ways, 'extensions.error.fourEyes.nobody', { number });
}

const wayToMove = (committee: Committee, number: number) => ({
  label: (t: { say(key: string): string }) => t.say('buttons.due'),
  line: buttonLine(committee, ['tasks', 'due'], { task: number }),
});

/** Who else holds the viewer's office and does not answer for the task, by name; a few of them. */
export async function othersOfOffice(rooms: Rooms, deed: Deed, task: Task): Promise<string[]> {
  const { office, memberId } = deed.viewer;
  const seated = await rooms.groups.holders(deed.viewer, [task.leadGroupId], deed.today);
  const own = new Set([memberId, ...task.assigneeIds, ...seated.map(({ member }) => member.id)]);
  return namesOf(rooms, deed, office, own);
}

/** Whose request it is to take back. */
export async function notYours(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  { askedBy }: Extension,
): Promise<UserError> {
  const holders = await rooms.groups.holders(deed.viewer, [task.leadGroupId]);
  const leads = holders.filter(({ kind }) => kind === 'lead').map(({ member }) => member.name);
  const names = [...new Set([await nameOf(rooms, deed, askedBy), ...leads])];
  return mistake('extensions.error.notYours', { number: task.number, who: (t) => t.list(names) });
}

async function nameOf(rooms: Rooms, deed: Deed, id: MemberId): Promise<string> {
  return (await rooms.members.byId(deed.viewer, id))?.name ?? 'Docket';
}

/** Who holds an office, by name; a few of them. */
async function namesOf(
  rooms: Rooms,
  { viewer }: Deed,
  office: Office,
  but: ReadonlySet<MemberId> = new Set(),
): Promise<string[]> {
  const holds = (member: Member) => member.office === office && !but.has(member.id);
  return (await rooms.members.all(viewer))
    .filter(holds)
    .map(({ name }) => name)
    .slice(0, mostNames);
}
