import { menu } from '../../commands/index.ts';
import type { Instant } from '../../src/domain/day.ts';
import { instantOf } from '../../src/domain/day.ts';
import type { MemberId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Member } from '../../src/domain/member.ts';
import type { Doors, Person } from '../../src/platforms/web/index.ts';
import { webDocuments } from '../../src/roof/web-documents.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { makeSampleBot } from './sample-bot.ts';

export interface Harness {
  readonly store: Store;
  readonly doors: Doors;
  readonly lan: Member;
  readonly minh: Member;
  readonly general: string;
  readonly home: string;
}

const zone = 'Asia/Ho_Chi_Minh';

/** A room on a real store (in memory unless one is given), with two members, two channels and the sample bot. */
export async function makeHarness(demo: boolean, language: Language = 'en', on?: Store): Promise<Harness> {
  const store = on ?? (await openStore({ url: ':memory:' }));
  const start = instantOf('2025-07-18', '08:30', zone);
  const committee = await store.committees.create({
    name: 'Steering Committee on Two-Tier Local Government',
    language,
    timeZone: zone,
    demo,
    clockAt: demo ? start : null,
  });
  const minh = await store.members.add(committee.id, {
    handle: 'minh',
    name: 'Trần Quang Minh',
    office: 'secretariat',
  });
  const lan = await store.members.add(committee.id, {
    handle: 'lan',
    name: 'Nguyễn Thị Lan',
    office: 'member',
  });
  const channel = (text: string, position: number) =>
    store.room.addChannel(committee.id, { name: { text }, position });
  const general = await channel('general', 1);
  const home = await channel('home-affairs', 2);
  const now = async (): Promise<Instant> =>
    (await store.committees.find(committee.id))?.clockAt ?? Date.now();
  const roles = new Map<MemberId, string>([
    [minh.id, 'Secretariat officer'],
    [lan.id, 'Lead, Home Affairs'],
  ]);
  const person = (member: Member): Person => ({
    memberId: member.id,
    committeeId: committee.id,
    name: member.name,
    role: roles.get(member.id) ?? '',
    language,
    committee: { name: committee.name, timeZone: zone },
  });
  const people = [person(minh), person(lan)];
  const doors: Doors = {
    bot: makeSampleBot(),
    room: store.room,
    fileFor: (reader, id) => store.files.read({ ...reader, office: 'secretariat', seats: [] }, id),
    documents: webDocuments(store, menu),
    people: {
      find: async (reader) => people.find((one) => one.memberId === reader.memberId),
      now,
      latestEntry: (committeeId) => store.history.latest(committeeId),
    },
    demo: demo
      ? {
          people: async () => people,
          async advance(_, to) {
            const from = await now();
            const at =
              to === 'next-day' || to === 'next-reminder' ? from + 86_400_000 : instantOf(to, '08:30', zone);
            await store.committees.setClock(committee.id, at);
            return { at };
          },
        }
      : null,
  };
  return { store, doors, lan, minh, general, home };
}
