import { dispatch } from '../chat/dispatch.ts';
import { suggest } from '../chat/suggest/index.ts';
import type { CommitteeId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { may } from '../domain/permissions.ts';
import {
  type Doors,
  openWebDoor,
  type People,
  type Person,
  type Reader,
  type WebDoor,
  webSender,
} from '../platforms/web/index.ts';
import { nowOf } from '../store/index.ts';
import type { Senders } from '../usecases/deliver/outcome.ts';
import { viewerOf } from '../usecases/viewer-of.ts';
import { asksOnly } from './asks-only.ts';
import { demoDoor } from './demo-door.ts';
import { fieldValues } from './field-values.ts';
import { cannotListen, findWay, type Way } from './front.ts';
import type { House } from './open-house.ts';
import { peopleOf } from './people.ts';
import { webDocuments } from './web-documents.ts';

/**
 * Opens the chat room on this house and makes it a place for reminders; `ways` share its port. Throws
 * `CannotStart`.
 */
export async function openWebRoom(
  house: House,
  senders: Senders,
  nudge: () => void,
  ways: readonly Way[],
): Promise<WebDoor> {
  const { config, store, log } = house;
  let show = () => {};
  senders.web = webSender(
    {
      ...store.room,
      committeeOfMember: (memberId) => store.members.committeeOf(memberId),
      now: (committeeId) => now(house, committeeId),
    },
    () => show(),
  );
  const repeats = asksOnly(house.dispatch.menu, '');
  const doors: Doors = {
    bot: {
      async hear(call) {
        const reply = await dispatch(house.dispatch, call);
        // What a change left in the outbox goes out now, not at the next tick.
        if (call.fields || !repeats(call.line)) nudge();
        return reply;
      },
      suggest: (call) => suggest(house.dispatch, call),
      values: fieldValues(house.dispatch),
      repeats,
    },
    room: store.room,
    people: people(house),
    fileFor: (reader, id) => fileFor(house, reader, id),
    documents: webDocuments(store, house.dispatch.menu),
    demo: house.demo ? demoDoor(house, house.demo, senders) : null,
  };
  try {
    const { host, port, publicUrl } = config;
    const onFault = (err: unknown) => log.error({ err }, 'the web room met a fault');
    const door = await openWebDoor({
      host,
      port,
      doors,
      beside: (url) => findWay(ways, url),
      onFault,
      ...(publicUrl && { publicAddress: publicUrl }),
    });
    show = door.nudge;
    return door;
  } catch (fault) {
    throw cannotListen(fault, house.config);
  }
}

/** What was handed in with tasks is for those who may read what was said of them. */
async function fileFor({ store }: House, { committeeId, memberId }: Reader, id: string) {
  const viewer = await viewerOf(store, committeeId, memberId);
  return viewer && may(viewer, 'tasks.history') ? store.files.read(viewer, id) : undefined;
}

async function now({ store }: House, committeeId: CommitteeId) {
  const committee = await store.committees.find(committeeId);
  if (!committee) throw new Error(`no committee ${committeeId}`);
  return nowOf(committee);
}

function people(house: House): People {
  return {
    find: (reader) => personOf(house, reader),
    now: (committeeId) => now(house, committeeId),
    latestEntry: (committeeId) => house.store.history.latest(committeeId),
  };
}

async function personOf(house: House, reader: Reader, language?: Language): Promise<Person | undefined> {
  const [person] = await peopleOf(house.store, reader.committeeId, [reader.memberId], language);
  return person;
}
