import { afterEach, beforeEach, expect, onTestFinished } from 'vitest';
import { menu } from '../commands/index.ts';
import { dispatch } from '../src/chat/dispatch.ts';
import type { HandedFile } from '../src/domain/call.ts';
import type { Button, Card } from '../src/domain/card.ts';
import { type Day, dayAt, type Instant, instantOf } from '../src/domain/day.ts';
import type { Form } from '../src/domain/form.ts';
import { defaultGovernance, type Governance } from '../src/domain/governance.ts';
import type { Group } from '../src/domain/group.ts';
import type { Language } from '../src/domain/language.ts';
import type { Committee, Member, Office, Viewer } from '../src/domain/member.ts';
import type { ChannelAddress } from '../src/domain/place.ts';
import type { Reply } from '../src/domain/reply.ts';
import type { Message } from '../src/domain/source.ts';
import type { Task } from '../src/domain/task.ts';
import { sourceLink } from '../src/roof/room-link.ts';
import type { Deed } from '../src/usecases/deed.ts';
import { addTask, type TaskToAdd } from '../src/usecases/tasks/add-task.ts';
import type { discordStories } from './discord/stories.ts';
import { engineOfRun, type TestStore } from './engines.ts';
import { oneStep } from './one-step.ts';

const zone = 'Asia/Ho_Chi_Minh';

/** The people of every test committee: one of each office, a lead, a deputy, and another group's lead. */
const cast = {
  ada: { name: 'Ada Admin', office: 'administrator' },
  chi: { name: 'Chi Chair', office: 'chair' },
  hoa: { name: 'Hoa Secretary', office: 'secretariat' },
  lan: { name: 'Lan Lead', office: 'member' },
  dan: { name: 'Dan Deputy', office: 'member' },
  minh: { name: 'Minh Finance', office: 'member' },
  an: { name: 'An Member', office: 'member' },
  bao: { name: 'Bao Nobody', office: 'member' },
} as const satisfies Record<string, { name: string; office: Office }>;

/** Who only reads; in committees that ask for them. */
const readers = {
  ines: { name: 'Ines Inspector', office: 'inspector' },
  olga: { name: 'Olga Observer', office: 'observer' },
} as const satisfies Record<string, { name: string; office: Office }>;

export type Someone = keyof typeof cast | keyof typeof readers;

/**
 * A committee to tell stories in: Friday 18 July 2025, 08:30 in Hanoi; Home Affairs (led by lan, deputy dan)
 * and Finance (led by minh), the secretariat's officer hoa, the chair chi, the administrator ada, the members
 * an and bao. `say` speaks as any of them, through dispatch, and gives back what they would see.
 */
export async function makeWorld(
  options: {
    store?: TestStore;
    name?: string;
    language?: Language;
    prefix?: string;
    governance?: Partial<Governance>;
    /** With the inspector ines and the observer olga. */
    readers?: boolean;
  } = {},
) {
  const store = options.store ?? (await ownStore());
  const start = instantOf('2025-07-18', '08:30', zone);
  const committee = await store.committees.create({
    name: options.name ?? 'Steering Committee',
    language: options.language ?? 'en',
    timeZone: zone,
    demo: true,
    clockAt: start,
    governance: {
      ...(options.governance?.acceptance ? defaultGovernance : oneStep),
      ...options.governance,
    },
  });
  const people = {} as Record<Someone, Member>;
  for (const [handle, { name, office }] of Object.entries({ ...cast, ...(options.readers ? readers : {}) })) {
    const member = await store.members.add(committee.id, { handle, name, office });
    await store.members.addAddress(member, { platform: 'web', workspace: '', user: member.id });
    people[handle as Someone] = member;
  }
  const viewerOf = async (who: Someone): Promise<Viewer> => ({
    committeeId: committee.id,
    memberId: people[who].id,
    office: people[who].office,
    seats: await store.members.seatsOf(committee.id, people[who].id),
  });
  const hoa = await viewerOf('hoa');
  const group = (text: string, vi: string, ms: string) =>
    store.groups.add(hoa, {
      name: { text, translations: { vi, ms } },
      aliases: [
        { alias: vi, language: 'vi' },
        { alias: ms, language: 'ms' },
      ],
    });
  const home = await group('Ministry of Home Affairs', 'Bộ Nội vụ', 'Kementerian Hal Ehwal Dalam Negeri');
  const finance = await group('Ministry of Finance', 'Bộ Tài chính', 'Kementerian Kewangan');
  const seat = (of: Group, who: Someone, kind: 'lead' | 'deputy') =>
    store.groups.seat(hoa, { groupId: of.id, memberId: people[who].id, kind, from: '2025-01-01' });
  await seat(home, 'lan', 'lead');
  await seat(home, 'dan', 'deputy');
  await seat(finance, 'minh', 'lead');
  let clock: Instant = start;
  const faults: unknown[] = [];
  const room = await store.room.addChannel(committee.id, {
    name: { text: 'steering-committee' },
    position: 0,
  });
  const channel: ChannelAddress = { platform: 'web', workspace: '', channel: room };

  const deps = {
    store,
    menu,
    onFault: (fault: unknown) => void faults.push(fault),
    sourceLink: sourceLink({ publicUrl: 'http://127.0.0.1:3000', host: '127.0.0.1', port: 3000 }, store),
    roomLink: async (viewer: Viewer) => `http://127.0.0.1:3000/enter/${await store.room.makeLink(viewer)}`,
    ...(options.prefix && { prefix: options.prefix }),
  };
  const inWeb = (who: Someone | 'stranger') =>
    ({
      door: 'web',
      caller: { platform: 'web', workspace: '', user: who === 'stranger' ? 'nobody' : people[who].id },
      channel,
    }) as const;
  const throughWeb = (who: Someone | 'stranger', line: string, fields?: Record<string, string>) =>
    dispatch(deps, { ...inWeb(who), line, ...(fields && { fields }) });
  const say = (await doorOfRun(deps, people))?.say ?? throughWeb;

  return {
    store,
    committee: committee as Committee,
    people,
    groups: { home, finance },
    channel,
    faults,
    /** How the history calls the door that the stories are told through. */
    doorName: doorName(),
    viewerOf,
    say,
    /** Says it in the web room with a file, as a form there sends it. */
    handIn: (who: Someone, line: string, file: FileToHandIn, fields: Record<string, string> = {}) =>
      dispatch(deps, { ...inWeb(who), line, fields, files: [handed(file)] }),
    /** Says it where nobody has roles: through the run's door, or in the web room. */
    elsewhere: told === 'discord' ? throughWeb : say,
    /** Presses the button with this label on what was seen. */
    press: (who: Someone, seen: Reply, label: string) => say(who, button(seen, label).line),
    async deedOf(who: Someone): Promise<Deed> {
      const today = dayAt(clock, zone);
      return { store, viewer: await viewerOf(who), committee, door: 'web', now: clock, today };
    },
    /**
     * A Discord server in which everybody talks too, each with roles: what they say there brings them. `known` are
     * the server's roles by their ids; those in `quiet` Docket may not mention.
     */
    async server(known: Readonly<Record<string, string>>, quiet: readonly string[] = []) {
      const guild = '700000000000000001';
      for (const who of Object.keys(people) as Someone[]) {
        const address = { platform: 'discord', workspace: guild, user: `user of ${who}` } as const;
        await store.members.addAddress(people[who], address);
      }
      return {
        guild,
        say: (who: Someone, line: string, roles: readonly string[] = []) =>
          dispatch(deps, {
            door: 'discord',
            caller: { platform: 'discord', workspace: guild, user: `user of ${who}` },
            channel: { platform: 'discord', workspace: guild, channel: '710000000000000001' },
            line,
            roles,
            async roleAt({ role }) {
              const name = known[role];
              return name === undefined ? undefined : { name, calls: !quiet.includes(role) };
            },
          }),
      };
    },
    /** Says `/tasks add` of a message, or another line, as the doors with a menu on messages do ("Track as task"). */
    track: (who: Someone, message: Message, line = 'tasks add') =>
      dispatch(deps, { ...inWeb(who), line: `/${options.prefix ?? ''}${line}`, message }),
    /** A task, open and led by Home Affairs unless said otherwise. */
    async aTask(
      given: Partial<TaskToAdd> & { due?: Day | null; title?: never } & { called?: string } = {},
    ): Promise<Task> {
      const { due = '2025-07-25', called = 'Fill the vacant commune posts', ...rest } = given;
      const deed = await this.deedOf('hoa');
      return addTask(deed, {
        title: { text: called },
        leadGroupId: home.id,
        coordinatorIds: [],
        assigneeIds: [],
        deadline: due
          ? { wording: null, rule: { kind: 'on', day: due }, day: due }
          : { wording: null, rule: { kind: 'none' }, day: null },
        priority: 'normal',
        directiveId: null,
        itemId: null,
        ...rest,
      });
    },
    /** Sets the committee's clock. */
    async at(day: Day, time: `${number}:${number}` = '08:30') {
      clock = instantOf(day, time, zone);
      await store.committees.setClock(committee.id, clock);
    },
  };
}
export interface FileToHandIn {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** What its platform says of it, where that is not so. */
  readonly size?: number;
  readonly mediaType?: string;
  /** Why its platform does not hand it over. */
  readonly broken?: string;
}

function handed({ name, content = '', broken, size, mediaType }: FileToHandIn): HandedFile {
  const bytes = Buffer.from(content);
  return {
    option: 'file',
    name,
    size: size ?? bytes.length,
    ...(mediaType && { mediaType }),
    async bytes() {
      if (broken) throw new Error(broken);
      return bytes;
    },
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Tells every story of a suite in a committee of its own, which no story may leave with a fault. */
export function eachInItsOwn() {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld({ store: await engineOfRun.open() });
  });
  afterEach(async () => {
    expect(world.faults).toEqual([]);
    await world.store.close();
  });
  const say = (who: Someone, line: string, fields?: Record<string, string>) => world.say(who, line, fields);
  return {
    get world() {
      return world;
    },
    say,
    read: async (who: Someone, line: string) => textOf(await say(who, line)),
    /** Says something that must not be done. */
    async refused(who: Someone, line: string): Promise<string> {
      const reply = await say(who, line);
      expect(reply, line).toMatchObject({ kind: 'notice', failed: true });
      return textOf(reply);
    },
  };
}

/** Which door the stories are told through: DOCKET_TEST_DOOR is "slack http", "slack socket" or "discord". */
const told = process.env.DOCKET_TEST_DOOR ?? '';
const slackMode = /^slack (http|socket)$/.exec(told)?.[1] as 'http' | 'socket' | undefined;

function doorName(): string {
  if (slackMode) return 'Slack';
  return told === 'discord' ? 'Discord' : 'web room';
}

/** The door of this run, opened; undefined for the web room's. */
async function doorOfRun(...[deps, people]: Parameters<typeof discordStories>) {
  // Loaded when it is wanted: the other stories need nothing of it.
  const open = async () => {
    if (slackMode) return (await import('./slack/stories.ts')).slackStories(deps, people, slackMode);
    if (told === 'discord') return (await import('./discord/stories.ts')).discordStories(deps, people);
    return undefined;
  };
  const door = await open();
  if (door) onTestFinished(() => door.close());
  return door;
}

async function ownStore(): Promise<TestStore> {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  return store;
}

/** The card of a reply; a form or nothing fails the test. */
export function cardOf(reply: Reply): Card {
  if (reply.kind === 'form')
    throw new Error(`a form came instead: ${reply.form.title} ${reply.form.error ?? ''}`);
  return reply.card;
}

export function formOf(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error(`no form came but: ${textOf(reply)}`);
  return reply.form;
}

/** Everything a person reads on a reply, line by line. */
export function textOf(reply: Reply): string {
  if (reply.kind === 'form')
    return [reply.form.title, ...reply.form.fields.map((field) => field.label)].join('\n');
  const { card } = reply;
  const parts = card.parts.flatMap((part) => {
    switch (part.part) {
      case 'text':
        return [part.text];
      case 'facts':
        return part.facts.map(({ label, value }) => `${label}: ${value}`);
      case 'rows':
        return [
          part.heading ?? '',
          ...part.rows.map((row) => [row.title, row.badge, ...(row.details ?? [])].join(' | ')),
        ];
      case 'table':
        return [part.columns.join(' | '), ...part.rows.map((row) => row.join(' | '))];
    }
  });
  return [card.title, ...parts].filter(Boolean).join('\n');
}

/** All buttons of a reply, of the card and of its rows. */
export function buttonsOf(reply: Reply): Button[] {
  const card = cardOf(reply);
  const rows = card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  return [...card.buttons, ...rows.flatMap((row) => row.buttons ?? [])];
}

export function button(reply: Reply, label: string): Button {
  const found = buttonsOf(reply).find((one) => one.label === label);
  if (!found)
    throw new Error(`no button “${label}” on: ${textOf(reply)}\n${buttonsOf(reply).map((b) => b.label)}`);
  return found;
}
