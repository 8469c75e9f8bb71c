import { languages, wordedIn } from '../../domain/language.ts';
import { documentLimits } from '../../files/documents/limits.ts';
import { roomWords } from '../../i18n/room-words.ts';
import type { Doors, Person } from './port.ts';
import type { Channel, Start, Who } from './wire.ts';

/** All a page needs to draw itself, but for the messages. */
export async function startOf(doors: Doors, person: Person): Promise<Start> {
  // The change number is read first: what is posted meanwhile is told again rather than missed.
  const change = await doors.room.lastChange(person.committeeId);
  const people = (await doors.demo?.people(person.language)) ?? [];
  return {
    me: whoIs(people.find((one) => one.memberId === person.memberId) ?? person),
    people: people.map(whoIs),
    demo: doors.demo !== null,
    committee: person.committee,
    now: await doors.people.now(person.committeeId),
    language: person.language,
    languages,
    words: roomWords(person.language),
    channels: await channelsFor(doors, person),
    documents: { may: await doors.documents.mayHandIn(person), most: documentLimits.bytes },
    change,
  };
}

/** The person's channels, by name in their language. Everyone has one with Docket, made at the first look. */
export async function channelsFor(doors: Doors, person: Person): Promise<Channel[]> {
  await doors.room.directChannel(person.committeeId, person.memberId);
  const channels = await doors.room.channelsOf(person);
  return channels.map((channel) => ({ ...channel, name: wordedIn(channel.name, person.language) }));
}

const whoIs = ({ memberId, name, role }: Person): Who => ({ id: memberId, name, role });
