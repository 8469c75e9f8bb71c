import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Place } from './guard.ts';
import type { Doors, Person } from './port.ts';

const sessionCookie = 'docket_session';
const personCookie = 'docket_person';
const twoWeeks = 14 * 24 * 60 * 60;

/** Who is asking: in a demo whoever they chose to be, else the holder of their session. */
export async function whoAsks(context: Context, doors: Doors): Promise<Person | undefined> {
  if (doors.demo) {
    const people = await doors.demo.people();
    const chosen = getCookie(context, personCookie);
    return people.find((person) => person.memberId === chosen) ?? people[0];
  }
  const session = getCookie(context, sessionCookie);
  const holder = session && (await doors.room.holderOf(session));
  return holder ? doors.people.find(holder) : undefined;
}

/** Becomes another of the demo's people. False for anyone else, and outside a demo. */
export async function become(context: Context, doors: Doors, place: Place, member: string): Promise<boolean> {
  const people = (await doors.demo?.people()) ?? [];
  if (!people.some((person) => person.memberId === member)) return false;
  keep(context, place, personCookie, member);
  return true;
}

/** Turns a one-person link into a session. False for a used, old or invented one. */
export async function enterBy(context: Context, doors: Doors, place: Place, link: string): Promise<boolean> {
  const session = doors.demo ? undefined : await doors.room.enter(link);
  if (!session) return false;
  keep(context, place, sessionCookie, session);
  return true;
}

export async function leaveRoom(context: Context, doors: Doors): Promise<void> {
  const session = getCookie(context, sessionCookie);
  if (session) await doors.room.leave(session);
  deleteCookie(context, sessionCookie);
}

function keep(context: Context, place: Place, name: string, value: string): void {
  setCookie(context, name, value, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: twoWeeks,
    secure: place.publicAddress?.startsWith('https:') ?? false,
  });
}
