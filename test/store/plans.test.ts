import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CommitteeId, JobId, MessageId } from '../../src/domain/ids.ts';
import type { Rooms } from '../../src/store/index.ts';
import { dueOn, owe, today } from './committee.ts';
import { type Grown, grownPostgres, grownSqlite } from './growth.ts';

// What is asked for, not what is there, decides what is read. Every function of the store is called here: the
// types say so when one is missing.

type Calls = {
  readonly [Room in keyof Rooms]: {
    readonly [Name in keyof Rooms[Room]]: readonly ((grown: Grown) => Promise<unknown>)[];
  };
};

const page = { after: null, limit: 10 };
const next = { after: '2025-07-15|40', limit: 10 };
const offset = { offset: 0, limit: 10 };
const figuresAsked = { period: { from: '2025-07-01', to: '2025-07-31' }, asOf: today } as const;
const someDay = { from: today, to: '2025-07-25' } as const;
const channel = { platform: 'web', workspace: '', channel: 'c1' } as const;
const role = { platform: 'discord', workspace: 'G1', role: 'r1' } as const;
const address = { platform: 'web', workspace: '', user: 'lan' } as const;
const installation = {
  platform: 'slack',
  workspace: 'T1',
  sealed: 'x',
  teamName: 'x',
  botId: 'B1',
  botUserId: 'U1',
  scopes: [],
} as const;
const absence = (committeeId: CommitteeId) =>
  ({ committeeId, platform: 'slack', workspace: 'T1', name: null, since: 0, held: 1 }) as const;
const request = (committeeId: CommitteeId) =>
  ({ committeeId, address, name: 'Lan', email: null, guest: false, language: null, askedAt: 0 }) as const;
const claim = { owner: 'me', limit: 50, leaseMs: 60_000 };
const any = (id: string) => id as never;

/** The ids of what grew beside the task with this number. */
const idOf = ({ scene }: Grown, number: number) => any(`${scene.committee.id}-${number}`);
const messageOf = (grown: Grown, number: number) => any(`m-${idOf(grown, number)}`);
/** Many at once: SQLite weighs a long list of keys differently from a short one. */
const many = <Id>(of: (number: number) => Id) => Array.from({ length: 150 }, (_, at) => of(100 + at));
const classOf = ({ scene }: Grown) => any(`k-${scene.committee.id}`);
const itemOf = ({ scene }: Grown) => any(`i-${scene.committee.id}`);
const askedOf = (grown: Grown) => ({ itemId: itemOf(grown), classId: classOf(grown) });
const directiveOf = ({ scene }: Grown) => any(`di-${scene.committee.id}-3`);
const findingItem = (grown: Grown) => any(`it-${idOf(grown, 40)}`);
const documentOf = ({ scene }: Grown) => any(`d-${scene.committee.id}-3`);
const findingOf = (grown: Grown, number: number) => any(`fi-${idOf(grown, number)}`);
const first25 = { after: '', limit: 25 };
const rungOf = (grown: Grown, number: number) => any(`r-${idOf(grown, number)}`);
const roomId = (grown: Grown) =>
  grown.store.room.channelsOf(grown.scene.viewer).then(([first]) => first?.id ?? '');

async function changed({ store, scene }: Grown, to: Parameters<Rooms['tasks']['change']>[2]) {
  await store.transaction(async (rooms) => {
    const task = await rooms.tasks.lock(scene.viewer, 40);
    if (task) await rooms.tasks.change(scene.viewer, task, to);
  });
}

const entry = { memberId: null, door: 'worker', at: 0, day: today, action: 'x' } as const;
const duty = {
  title: { text: 'x' },
  wording: null,
  coordinatorIds: [],
  recurrence: { kind: 'monthly', dayOfMonth: 25 },
  directiveId: null,
  itemId: null,
  nextDay: '2025-07-25',
  nextOpensOn: today,
  enteredAt: 0,
} as const;

const aSource = { text: 'x', author: null, link: null, place: null };

const aFile = {
  name: 'x',
  mediaType: 'x/x',
  size: 1,
  sha256: 'x',
  body: new Uint8Array(1),
  at: 0,
};

const sentTo = (id: MessageId) =>
  ({ id, state: 'sent', platformMessageId: 'p', at: channel, shown: 1 }) as const;
const upload = { kind: 'groups', name: 'x.csv', body: '[]', mapping: '{}' };

const aDayOff = { day: today, kind: 'off', name: { text: 'x' } } as const;

const aDocument = (sha256: string) =>
  ({
    version: 1,
    previousId: null,
    directiveId: null,
    symbol: 'X',
    kind: 'plan',
    title: null,
    issuer: null,
    signedOn: null,
    language: 'en',
    name: 'x',
    mediaType: 'x/x',
    format: 'text',
    link: null,
    author: null,
    takenAt: 0,
    facts: any('{}'),
    text: 'x',
    pages: [],
    sha256,
    body: new Uint8Array(1),
  }) as const;

const aFinding = {
  state: 'open',
  path: '1',
  action: 'x',
  title: null,
  product: null,
  quote: 'x',
  place: { page: null, start: 0, end: 1 },
  leads: [{ name: 'x', groupId: null, classId: null }],
  coordinators: [],
  oversight: [],
  deadlines: [],
  typedDeadline: null,
  confidence: 0.5,
  doubts: [],
  position: 1,
  itemId: null,
  taskId: null,
  dutyId: null,
  fannedOutTo: null,
  change: null,
  wasId: null,
  reason: null,
  mergedInto: null,
  partOf: null,
  asRead: null,
  confidential: false,
} as const;

const asLead = { role: 'lead', wasDue: null } as const;

const calls: Calls = {
  jobs: {
    add: [({ store, scene }) => store.jobs.add(scene.committee.id, { kind: 'x', body: '{}', at: 1 })],
    lockNext: [
      ({ store, scene }) =>
        store.transaction((rooms) => rooms.jobs.lockNext(scene.committee.id, ['x'], today)),
    ],
    byId: [({ store, scene }) => store.jobs.byId(scene.committee.id, 'x' as JobId)],
    anyOpen: [({ store, scene }) => store.jobs.anyOpen(scene.committee.id, 'x')],
    withOpen: [({ store }) => store.jobs.withOpen()],
    advance: [
      ({ store, scene }) =>
        store.jobs.advance(scene.committee.id, any('x'), { position: '1', done: 1, finishedAt: null }),
    ],
  },
  calendars: {
    of: [({ store, scene }) => store.calendars.of(scene.committee.id)],
    source: [({ store, scene }) => store.calendars.source(scene.committee.id)],
    setSource: [
      ({ store, scene }) =>
        store.calendars.setSource(scene.viewer, { country: 'VN', to: 2028, weekend: [6, 7] }),
    ],
    between: [({ store, scene }) => store.calendars.between(scene.viewer, '2025-01-01', '2025-12-31')],
    put: [({ store, scene }) => store.calendars.put(scene.viewer, [aDayOff])],
    seed: [({ store, scene }) => store.calendars.seed(scene.viewer, [aDayOff])],
    unseed: [({ store, scene }) => store.calendars.unseed(scene.viewer)],
    remove: [({ store, scene }) => store.calendars.remove(scene.viewer, today)],
  },
  committees: {
    all: [({ store }) => store.committees.all()],
    create: [
      ({ store }) =>
        store.committees.create({ name: 'x', language: 'en', timeZone: 'Asia/Ho_Chi_Minh', demo: true }),
    ],
    find: [({ store, scene }) => store.committees.find(scene.committee.id)],
    settings: [({ store, scene }) => store.committees.settings(scene.viewer)],
    change: [({ store, scene }) => store.committees.change(scene.viewer, { name: 'x' })],
    channels: [({ store, scene }) => store.committees.channels(scene.committee.id)],
    addChannel: [({ store, scene }) => store.committees.addChannel(scene.viewer, channel, '#all')],
    atChannel: [({ store }) => store.committees.atChannel(channel)],
    removeChannel: [({ store, scene }) => store.committees.removeChannel(scene.viewer, channel)],
    setClock: [({ store, scene }) => store.committees.setClock(scene.committee.id, 1)],
    hold: [({ store, scene }) => store.transaction((rooms) => rooms.committees.hold(scene.viewer))],
  },
  members: {
    absencesFrom: [({ store, scene }) => store.members.absencesFrom(scene.viewer, scene.lan.id, today)],
    notThere: [({ store, scene }) => store.members.notThere(scene.viewer, [scene.lan.id], today)],
    setAway: [
      ({ store, scene }) =>
        store.members.setAway(scene.viewer, scene.lan.id, { from: today, until: '2025-08-01' }),
    ],
    endAway: [({ store, scene }) => store.members.endAway(scene.viewer, scene.lan.id, today)],
    add: [
      ({ store, scene }) =>
        store.members.add(scene.committee.id, { handle: `m${Math.random()}`, name: 'Mai', office: 'member' }),
    ],
    change: [({ store, scene }) => store.members.change(scene.viewer, scene.lan.id, { name: 'Lan' })],
    addAddress: [
      ({ store, scene }) => store.members.addAddress(scene.lan, { ...address, user: `${Math.random()}` }),
    ],
    inSeveral: [({ store, scene }) => store.members.inSeveral(scene.committee.id, [scene.lan.id])],
    choose: [({ store, scene }) => store.members.choose(scene.viewer, address)],
    addressesOf: [({ store, scene }) => store.members.addressesOf(scene.committee.id, [scene.lan.id])],
    takeAddress: [({ store, scene }) => store.members.takeAddress(scene.lan, { ...address, user: 'new' })],
    byEmail: [({ store, scene }) => store.members.byEmail(scene.committee.id, 'lan@example.org')],
    noteEmail: [({ store, scene }) => store.members.noteEmail(scene.viewer, scene.lan.id, 'lan@example.org')],
    callers: [
      ({ store }) => store.members.callers(address),
      ({ store }) => store.members.callers(address, ['r1', 'r2', 'r3']),
    ],
    all: [({ store, scene }) => store.members.all(scene.viewer)],
    byHandle: [({ store, scene }) => store.members.byHandle(scene.committee.id, 'lan')],
    byId: [({ store, scene }) => store.members.byId(scene.viewer, scene.lan.id)],
    byIds: [({ store, scene }) => store.members.byIds(scene.viewer, [scene.lan.id, scene.officer.id])],
    holding: [({ store, scene }) => store.members.holding(scene.committee.id, 'chair')],
    emails: [({ store, scene }) => store.members.emails(scene.viewer)],
    committeeOf: [({ store, scene }) => store.members.committeeOf(scene.lan.id)],
    named: [({ store, scene }) => store.members.named(scene.viewer, 'lan', 5)],
    seatsOf: [({ store, scene }) => store.members.seatsOf(scene.committee.id, scene.lan.id)],
    seatsOfMany: [({ store, scene }) => store.members.seatsOfMany(scene.viewer, [scene.lan.id])],
    workspacesOf: [({ store }) => store.members.workspacesOf('web', 'lan')],
    answerableOn: [({ store, scene }) => store.members.answerableOn(scene.committee.id, 'web')],
    departedFrom: [({ store, scene }) => store.members.departedFrom(scene.committee.id, 'discord')],
    noteDeparture: [
      ({ store, scene: { committee, lan } }) =>
        store.members.noteDeparture({ committeeId: committee.id, memberId: lan.id, address }, 0),
    ],
    endDeparture: [({ store, scene }) => store.members.endDeparture(scene.committee.id, address)],
  },
  groups: {
    add: [({ store, scene }) => store.groups.add(scene.viewer, { name: { text: 'Bộ Y tế' } })],
    addAlias: [({ store, scene }) => store.groups.addAlias(scene.viewer, scene.home.id, 'Home', null)],
    change: [({ store, scene }) => store.groups.change(scene.viewer, scene.home.id, { name: { text: 'x' } })],
    addMember: [({ store, scene }) => store.groups.addMember(scene.viewer, scene.home.id, scene.lan.id)],
    groupsOf: [({ store, scene }) => store.groups.groupsOf(scene.viewer, [scene.lan.id, scene.officer.id])],
    members: [({ store, scene }) => store.groups.members(scene.viewer, scene.home.id)],
    removeMember: [
      ({ store, scene }) => store.groups.removeMember(scene.viewer, scene.home.id, scene.lan.id),
    ],
    allNames: [({ store, scene }) => store.groups.allNames(scene.viewer)],
    aliasesOf: [({ store, scene }) => store.groups.aliasesOf(scene.viewer, scene.home.id)],
    all: [({ store, scene }) => store.groups.all(scene.viewer)],
    lock: [
      ({ store, scene }) => store.transaction((rooms) => rooms.groups.lock(scene.viewer, scene.home.id)),
    ],
    byId: [({ store, scene }) => store.groups.byId(scene.viewer, scene.home.id)],
    byIds: [({ store, scene }) => store.groups.byIds(scene.viewer, [scene.home.id, scene.finance.id])],
    named: [({ store, scene }) => store.groups.named(scene.viewer, 'commune 4', 5)],
    bindChannel: [({ store, scene }) => store.groups.bindChannel(scene.viewer, scene.home.id, channel, 'c')],
    channelsOf: [({ store, scene }) => store.groups.channelsOf(scene.viewer, [scene.home.id])],
    boundOn: [({ store }) => store.groups.boundOn('slack')],
    atChannel: [({ store }) => store.groups.atChannel(channel)],
    elsewhere: [({ store, scene }) => store.groups.elsewhere(scene.viewer, channel, ['C1', 'C2'])],
    isElsewhere: [({ store, scene }) => store.groups.isElsewhere(scene.viewer, channel)],
    relabelChannel: [({ store, scene }) => store.groups.relabelChannel(scene.viewer, channel, '#new')],
    unbindChannel: [({ store, scene }) => store.groups.unbindChannel(scene.viewer, scene.home.id, channel)],
    bindRole: [({ store, scene }) => store.groups.bindRole(scene.viewer, scene.home.id, role, '@home')],
    rolesOf: [({ store, scene }) => store.groups.rolesOf(scene.viewer, [scene.home.id, scene.finance.id])],
    atRoles: [({ store }) => store.groups.atRoles(role, ['r1', 'r2', 'r3'])],
    unbindRole: [({ store, scene }) => store.groups.unbindRole(scene.viewer, scene.home.id, role)],
    seat: [
      ({ store, scene: { viewer, finance, lan } }) =>
        store.groups.seat(viewer, { groupId: finance.id, memberId: lan.id, kind: 'lead', from: today }),
    ],
    holders: [({ store, scene }) => store.groups.holders(scene.viewer, [scene.home.id])],
    seatings: [
      ({ store, scene }) => store.groups.seatings(scene.viewer, scene.home.id, { day: today, limit: 5 }),
    ],
    vacant: [({ store, scene }) => store.groups.vacant(scene.viewer, today, { offset: 20, limit: 10 })],
    countVacantLate: [({ store, scene }) => store.groups.countVacantLate(scene.viewer, today)],
    reminderTimes: [({ store, scene }) => store.groups.reminderTimes(scene.committee.id)],
    setReminderTime: [
      ({ store, scene }) => store.groups.setReminderTime(scene.viewer, scene.home.id, '09:30'),
    ],
    unseat: [
      ({ store, scene: { viewer, finance, lan } }) =>
        store.groups.unseat(viewer, { groupId: finance.id, memberId: lan.id, kind: 'lead', to: today }),
    ],
  },
  links: {
    add: [
      async ({ store, scene }) => {
        const given = { number: '1', kind: 'x', title: { text: 'x' }, issuer: { text: 'x' } };
        const id = await store.directives.add(scene.viewer, { ...given, signedOn: today });
        const item = { path: '1', text: { text: 'x' }, position: 1 };
        const laterItemId = await store.directives.addItem(scene.viewer, id, item);
        const ends = { laterItemId, earlierItemId: laterItemId, earlierTaskId: null };
        await store.links.add(scene.viewer, ends, { kind: 'supersedes', day: today });
      },
    ],
    ofItems: [(grown) => grown.store.links.ofItems(grown.scene.viewer, [itemOf(grown)])],
    openTasks: [
      (grown) => grown.store.links.openTasks(grown.scene.viewer, itemOf(grown), { after: 0, limit: 20 }),
    ],
  },
  audits: {
    items: [
      (grown) =>
        grown.store.audits.items(grown.scene.viewer, directiveOf(grown), { after: null, limit: 200, today }),
      (grown) =>
        grown.store.audits.items(grown.scene.viewer, directiveOf(grown), { after: '3', limit: 10, today }),
    ],
  },
  classes: {
    add: [({ store, scene }) => store.classes.add(scene.viewer, { name: { text: 'x' }, aliases: ['y'] })],
    rename: [(grown) => grown.store.classes.rename(grown.scene.viewer, classOf(grown), { text: 'Towns' })],
    addAlias: [(grown) => grown.store.classes.addAlias(grown.scene.viewer, classOf(grown), 'z')],
    aliasesOf: [(grown) => grown.store.classes.aliasesOf(grown.scene.viewer, classOf(grown))],
    find: [({ store, scene }) => store.classes.find(scene.viewer, 'communes')],
    named: [({ store, scene }) => store.classes.named(scene.viewer, 'comm', 5)],
    byIds: [(grown) => grown.store.classes.byIds(grown.scene.viewer, [classOf(grown)])],
    all: [({ store, scene }) => store.classes.all(scene.viewer)],
    allNames: [({ store, scene }) => store.classes.allNames(scene.viewer)],
    members: [(grown) => grown.store.classes.members(grown.scene.viewer, classOf(grown), first25)],
    size: [(grown) => grown.store.classes.size(grown.scene.viewer, classOf(grown))],
    ofGroups: [({ store, scene }) => store.classes.ofGroups(scene.viewer, [scene.home.id])],
    join: [(grown) => grown.store.classes.join(grown.scene.viewer, classOf(grown), [grown.scene.home.id])],
    leave: [(grown) => grown.store.classes.leave(grown.scene.viewer, classOf(grown), [grown.scene.home.id])],
    begin: [
      (grown) =>
        grown.store.transaction(async (rooms) => {
          const jobId = await rooms.jobs.add(grown.scene.committee.id, { kind: 'x', body: '', at: 0 });
          const given = { number: '1', kind: 'x', title: { text: 'x' }, issuer: { text: 'x' } };
          const id = await rooms.directives.add(grown.scene.viewer, { ...given, signedOn: today });
          const item = { path: '1', text: { text: 'x' }, position: 1 };
          const itemId = await rooms.directives.addItem(grown.scene.viewer, id, item);
          const asked = { itemId, classId: classOf(grown) };
          await rooms.classes.begin(grown.scene.viewer, asked, { body: '', jobId });
        }),
    ],
    ofItem: [(grown) => grown.store.classes.ofItem(grown.scene.viewer, itemOf(grown))],
    isOver: [(grown) => grown.store.classes.isOver(grown.scene.viewer, askedOf(grown))],
    unasked: [(grown) => grown.store.classes.unasked(grown.scene.viewer, askedOf(grown), first25)],
    entered: [
      (grown) =>
        grown.store.transaction(async (rooms) => {
          const given = { number: '1', kind: 'x', title: { text: 'x' }, issuer: { text: 'x' } };
          const id = await rooms.directives.add(grown.scene.viewer, { ...given, signedOn: today });
          const item = { path: '1', text: { text: 'x' }, position: 1 };
          const itemId = await rooms.directives.addItem(grown.scene.viewer, id, item);
          const one = { groupId: grown.scene.home.id, taskId: idOf(grown, 40), dutyId: null };
          await rooms.classes.entered(grown.scene.viewer, itemId, [one]);
        }),
    ],
    adopt: [({ store, scene }) => store.classes.adopt(scene.viewer, any('x'))],
    rollUp: [(grown) => grown.store.classes.rollUp(grown.scene.viewer, itemOf(grown), today)],
    missing: [
      (grown) => grown.store.classes.missing(grown.scene.viewer, itemOf(grown), page),
      (grown) => grown.store.classes.missing(grown.scene.viewer, itemOf(grown), next),
    ],
  },
  directives: {
    add: [
      ({ store, scene }) =>
        store.directives.add(scene.viewer, {
          number: '1',
          kind: 'plan',
          title: { text: 'x' },
          issuer: { text: 'x' },
          signedOn: today,
        }),
    ],
    addItem: [
      async ({ store, scene }) => {
        const given = { number: '1', kind: 'x', title: { text: 'x' }, issuer: { text: 'x' } };
        const id = await store.directives.add(scene.viewer, { ...given, signedOn: today });
        await store.directives.addItem(scene.viewer, id, { path: '1', text: { text: 'x' }, position: 1 });
      },
    ],
    named: [({ store, scene }) => store.directives.named(scene.viewer, 'x', 5)],
    change: [({ store, scene }) => store.directives.change(scene.viewer, any('x'), { title: 'x' })],
    list: [
      ({ store, scene }) => store.directives.list(scene.viewer, page),
      ({ store, scene }) => store.directives.list(scene.viewer, { after: '2025-07-15|x', limit: 10 }),
    ],
    detail: [(grown) => grown.store.directives.detail(grown.scene.viewer, directiveOf(grown))],
    byNumber: [(grown) => grown.store.directives.byNumber(grown.scene.viewer, '1')],
    items: [
      (grown) =>
        grown.store.directives.items(grown.scene.viewer, directiveOf(grown), { after: '1', limit: 10 }),
    ],
    item: [(grown) => grown.store.directives.item(grown.scene.viewer, findingItem(grown))],
    changeItem: [
      (grown) =>
        grown.store.directives.changeItem(grown.scene.viewer, findingItem(grown), {
          path: '1',
          text: { text: 'x' },
        }),
    ],
    freePosition: [
      (grown) => grown.store.directives.freePosition(grown.scene.viewer, directiveOf(grown), 1024),
    ],
    ladderOf: [({ store, scene }) => store.directives.ladderOf(scene.viewer, any('x'))],
    setLadder: [({ store, scene }) => store.directives.setLadder(scene.viewer, any('x'), null)],
    productsOf: [({ store, scene }) => store.directives.productsOf(scene.viewer, any('x'))],
    setProducts: [({ store, scene }) => store.directives.setProducts(scene.viewer, any('x'), ['file'])],
  },
  documents: {
    add: [
      ({ store, scene }) =>
        store.transaction((rooms) => rooms.documents.add(scene.viewer, aDocument(`added ${Math.random()}`))),
    ],
    change: [
      (grown) => grown.store.documents.change(grown.scene.viewer, documentOf(grown), { state: 'done' }),
    ],
    find: [(grown) => grown.store.documents.find(grown.scene.viewer, documentOf(grown))],
    byNumber: [({ store, scene }) => store.documents.byNumber(scene.viewer, 4)],
    ofText: [({ store, scene }) => store.documents.ofText(scene.viewer, 'h4')],
    ofSymbol: [({ store, scene }) => store.documents.ofSymbol(scene.viewer, 'X/4')],
    following: [(grown) => grown.store.documents.following(grown.scene.viewer, documentOf(grown))],
    ofDirective: [({ store, scene }) => store.documents.ofDirective(scene.viewer, any('x'))],
    list: [
      ({ store, scene }) => store.documents.list(scene.viewer, {}, page),
      ({ store, scene }) => store.documents.list(scene.viewer, { state: 'draft' }, { after: '9', limit: 5 }),
    ],
    words: [(grown) => grown.store.documents.words(grown.scene.viewer, documentOf(grown))],
    file: [(grown) => grown.store.documents.file(grown.scene.viewer, documentOf(grown))],
  },
  findings: {
    add: [
      ({ store, scene }) =>
        store.transaction(async (rooms) => {
          const id = await rooms.documents.add(scene.viewer, aDocument(`with one ${Math.random()}`));
          await rooms.findings.add(scene.viewer, id, [aFinding]);
        }),
    ],
    change: [
      (grown) =>
        grown.store.transaction(async (rooms) => {
          const finding = await rooms.findings.find(grown.scene.viewer, findingOf(grown, 42));
          const leads = [{ name: 'x', groupId: grown.scene.home.id, classId: null }];
          if (finding) await rooms.findings.change(grown.scene.viewer, finding, { leads, state: 'skipped' });
        }),
    ],
    link: [
      (grown) =>
        grown.store.findings.link(grown.scene.viewer, [
          { id: findingOf(grown, 45), mergedInto: findingOf(grown, 42) },
        ]),
    ],
    markGone: [
      (grown) =>
        grown.store.findings.markGone(
          grown.scene.viewer,
          many((n) => findingOf(grown, n)),
        ),
    ],
    waitingFor: [({ store, scene }) => store.findings.waitingFor(scene.viewer, 'X 44')],
    hiddenIn: [(grown) => grown.store.findings.hiddenIn(grown.scene.viewer, documentOf(grown))],
    seal: [(grown) => grown.store.findings.seal(grown.scene.viewer, findingItem(grown), true)],
    mapName: [({ store, scene }) => store.findings.mapName(scene.viewer, 'X 42', scene.home.id)],
    unknown: [(grown) => grown.store.findings.unknown(grown.scene.viewer, documentOf(grown), 10)],
    counts: [(grown) => grown.store.findings.counts(grown.scene.viewer, [documentOf(grown), any('x')])],
    versionCounts: [
      (grown) => {
        const id = documentOf(grown);
        return grown.store.findings.versionCounts(grown.scene.viewer, { id, previousId: id });
      },
    ],
    find: [(grown) => grown.store.findings.find(grown.scene.viewer, findingOf(grown, 40))],
    at: [(grown) => grown.store.findings.at(grown.scene.viewer, documentOf(grown), 3)],
    toReview: [
      (grown) => grown.store.findings.toReview(grown.scene.viewer, documentOf(grown), page),
      (grown) =>
        grown.store.findings.toReview(grown.scene.viewer, documentOf(grown), { after: '1|1024|2', limit: 5 }),
    ],
    list: [
      (grown) => grown.store.findings.list(grown.scene.viewer, documentOf(grown), {}, page),
      (grown) =>
        grown.store.findings.list(
          grown.scene.viewer,
          documentOf(grown),
          { state: 'open', leadKnown: true },
          { after: '1024|2', limit: 5 },
        ),
      (grown) =>
        grown.store.findings.list(grown.scene.viewer, documentOf(grown), { gone: true, change: 'new' }, page),
    ],
    ofTask: [(grown) => grown.store.findings.ofTask(grown.scene.viewer, idOf(grown, 42))],
    marks: [(grown) => grown.store.findings.marks(grown.scene.viewer, documentOf(grown), today)],
    tasksOf: [(grown) => grown.store.findings.tasksOf(grown.scene.viewer, documentOf(grown), 3, 10)],
  },
  uploads: {
    keep: [({ store, scene }) => store.uploads.keep(scene.viewer, upload)],
    find: [({ store, scene }) => store.uploads.find(scene.viewer, 'x')],
    remap: [({ store, scene }) => store.uploads.remap(scene.viewer, 'x', '{}')],
    count: [({ store, scene }) => store.uploads.count(scene.viewer, 'x', 1)],
    finish: [({ store, scene }) => store.uploads.finish(scene.viewer, 'x')],
    broughtIn: [({ store, scene }) => store.uploads.broughtIn(scene.viewer, many(String))],
    bring: [({ store, scene }) => store.uploads.bring(scene.viewer, `${Math.random()}`, 'x')],
  },
  files: {
    add: [
      ({ store, scene }) =>
        store.transaction(async (rooms) => {
          const task = await owe(rooms, scene.viewer, { lead: scene.home.id });
          await rooms.files.add(scene.asLan, task.id, aFile);
        }),
    ],
    of: [(grown) => grown.store.files.of(grown.scene.viewer, idOf(grown, 40))],
    factsOf: [
      (grown) =>
        grown.store.files.factsOf(
          grown.scene.viewer,
          many((n) => idOf(grown, n)),
        ),
    ],
    read: [({ store, scene }) => store.files.read(scene.viewer, 'x')],
  },
  tasks: {
    assignedIn: [
      ({ store, scene: { viewer, home, lan } }) =>
        store.tasks.assignedIn(viewer, { groupId: home.id, memberId: lan.id }, 25),
    ],
    burdenOf: [({ store, scene }) => store.tasks.burdenOf(scene.viewer, scene.home.id, today)],
    owedBy: [({ store, scene }) => store.tasks.owedBy(scene.viewer, [scene.home.id, scene.lan.id])],
    addAll: [({ store, scene }) => store.tasks.addAll(scene.viewer, [])],
    ladderOf: [(grown) => grown.store.tasks.ladderOf(grown.scene.viewer, { id: idOf(grown, 40) })],
    setLadder: [
      ({ store, scene }) =>
        store.transaction(async (rooms) => {
          const task = await rooms.tasks.lock(scene.viewer, 43);
          if (task) await rooms.tasks.setLadder(scene.viewer, task, null);
        }),
    ],
    ledOn: [
      ({ store, scene }) => store.tasks.ledOn(scene.viewer, scene.home.id, [today, '2025-07-25', null]),
    ],
    add: [
      ({ store, scene }) =>
        store.tasks.add(scene.viewer, {
          title: { text: 'x' },
          leadGroupId: scene.home.id,
          coordinatorIds: [scene.finance.id],
          assigneeIds: [scene.lan.id],
          deadline: dueOn('2025-07-25'),
          priority: 'normal',
          directiveId: null,
          itemId: null,
          enteredOn: today,
          at: 0,
          nextRungDay: null,
        }),
    ],
    change: [
      (grown) => changed(grown, { state: 'done', closedAt: 1 }),
      (grown) => changed(grown, { state: 'open', assigneeIds: [grown.scene.lan.id] }),
      (grown) => changed(grown, { acknowledged: { on: today, by: grown.scene.lan.id }, snoozedTo: today }),
      (grown) => changed(grown, { title: { text: 'Đất đai' } }),
    ],
    move: [
      ({ store, scene }) =>
        store.transaction(async (rooms) => {
          const task = await rooms.tasks.lock(scene.viewer, 42);
          const to = {
            deadline: dueOn('2025-08-01'),
            enteredOn: today,
            at: 0,
            reason: 'x',
            nextRungDay: null,
          };
          if (task) await rooms.tasks.move(scene.viewer, task, to);
        }),
    ],
    lock: [({ store, scene }) => store.transaction((rooms) => rooms.tasks.lock(scene.viewer, 40))],
    isHidden: [({ store, scene }) => store.tasks.isHidden(scene.viewer, 40)],
    hiddenNumbers: [({ store, scene }) => store.tasks.hiddenNumbers(scene.viewer)],
    isItemSealed: [
      (grown) => grown.store.tasks.isItemSealed(grown.scene.viewer, itemOf(grown), idOf(grown, 40)),
    ],
    isOfSealed: [(grown) => grown.store.tasks.isOfSealed(grown.scene.viewer, itemOf(grown))],
    unsealedIn: [(grown) => grown.store.tasks.unsealedIn(grown.scene.viewer, itemOf(grown), 1)],
    sealDutiesOf: [(grown) => grown.store.tasks.sealDutiesOf(grown.scene.viewer, itemOf(grown))],
    sealKin: [
      (grown) =>
        grown.store.tasks.sealKin(
          grown.scene.viewer,
          { id: idOf(grown, 40), itemId: findingItem(grown) },
          true,
        ),
    ],
    wholes: [
      (grown) =>
        grown.store.tasks.wholes(
          grown.scene.viewer,
          many((n) => idOf(grown, n)),
        ),
    ],
    byNumber: [({ store, scene }) => store.tasks.byNumber(scene.viewer, 40)],
    leadStakesOf: [(grown) => grown.store.tasks.leadStakesOf(grown.scene.viewer, [idOf(grown, 40)])],
    keysAfter: [({ store, scene }) => store.tasks.keysAfter(scene.viewer, { after: 40, limit: 50 })],
    there: [
      (grown) =>
        grown.store.tasks.there(
          grown.scene.viewer,
          many((n) => idOf(grown, n)),
        ),
    ],
    deadlinesOfAll: [
      (grown) =>
        grown.store.tasks.deadlinesOfAll(
          grown.scene.viewer,
          many((n) => idOf(grown, n)),
        ),
    ],
    confidentialAfter: [
      ({ store, scene }) => store.tasks.confidentialAfter(scene.viewer, { after: 40, limit: 50 }),
    ],
    byIds: [
      (grown) =>
        grown.store.tasks.byIds(
          grown.scene.viewer,
          many((n) => idOf(grown, n)),
        ),
    ],
    detail: [({ store, scene }) => store.tasks.detail(scene.viewer, 40)],
    deadlinesOf: [(grown) => grown.store.tasks.deadlinesOf(grown.scene.viewer, idOf(grown, 40))],
    partsOf: [(grown) => grown.store.tasks.partsOf(grown.scene.viewer, idOf(grown, 40))],
    mine: [
      ({ store, scene }) => store.tasks.mine(scene.asLan, page),
      ({ store, scene }) => store.tasks.mine(scene.asLan, next),
      ({ store, scene }) =>
        store.tasks.mine({ ...scene.asLan, groupIds: [scene.home.id, ...many((n) => any(`g${n}`))] }, page),
    ],
    list: [
      ({ store, scene }) => store.tasks.list(scene.viewer, {}, next),
      ({ store, scene }) => store.tasks.list(scene.viewer, { state: 'any' }, next),
      ({ store, scene }) => store.tasks.list(scene.viewer, { overdueOn: today }, page),
      ({ store, scene }) => store.tasks.list(scene.viewer, { overdueOn: today, wholes: true }, page),
      ({ store, scene }) => store.tasks.list(scene.viewer, { range: someDay }, page),
      ({ store, scene }) => store.tasks.list(scene.viewer, { progress: 'blocked' }, next),
      ({ store, scene }) => store.tasks.list(scene.viewer, { progress: null, overdueOn: today }, page),
      ({ store, scene: { viewer, home } }) =>
        store.tasks.list(viewer, { groupId: home.id, progress: null }, page),
      ({ store, scene }) => store.tasks.list(scene.viewer, { groupId: scene.home.id }, next),
      ({ store, scene }) => store.tasks.list(scene.viewer, { groupId: scene.home.id, range: someDay }, page),
      ({ store, scene: { viewer, home, lan } }) =>
        store.tasks.list(viewer, { groupId: home.id, assigneeId: lan.id }, next),
      ({ store, scene }) => store.tasks.list(scene.viewer, { directiveId: any('x') }, next),
      ({ store, scene }) =>
        store.tasks.list(scene.viewer, { directiveId: any('x'), groupId: scene.home.id }, page),
    ],
    search: [
      ({ store, scene }) => store.tasks.search(scene.viewer, 'task 40', offset),
      ({ store, scene }) => store.tasks.search(scene.viewer, 'task', offset),
      ({ store, scene }) => store.tasks.search(scene.viewer, 'task 4', offset),
    ],
    suggest: [
      ({ store, scene }) => store.tasks.suggest(scene.viewer, '4', 10),
      ({ store, scene }) => store.tasks.suggest(scene.asLan, 'task 4', 10),
      ({ store, scene }) => store.tasks.suggest(scene.asLan, '', 10),
    ],
  },
  sources: {
    addAll: [({ store, scene }) => store.sources.addAll(scene.viewer, [])],
    add: [
      ({ store, scene }) =>
        store.transaction(async (rooms) => {
          const task = await owe(rooms, scene.viewer, { lead: scene.home.id });
          await rooms.sources.add(scene.viewer, task.id, aSource);
        }),
    ],
    ofAll: [
      (grown) =>
        grown.store.sources.ofAll(
          grown.scene.viewer,
          many((n) => idOf(grown, n)),
        ),
    ],
    of: [(grown) => grown.store.sources.of(grown.scene.viewer, idOf(grown, 40))],
  },
  reports: {
    totals: [({ store, scene }) => store.reports.totals(scene.viewer, today)],
    waiting: [({ store, scene }) => store.reports.waiting(scene.viewer)],
    byGroup: [({ store, scene }) => store.reports.byGroup(scene.viewer, today, offset)],
  },
  figures: {
    begunOn: [({ store, scene }) => store.figures.begunOn(scene.viewer)],
    of: [
      ({ store, scene }) => store.figures.of(scene.viewer, figuresAsked),
      ({ store, scene }) => store.figures.of(scene.viewer, { ...figuresAsked, groupId: scene.home.id }),
    ],
    spansOf: [(grown) => grown.store.figures.spansOf(grown.scene.viewer, [idOf(grown, 40)])],
    byGroup: [({ store, scene }) => store.figures.byGroup(scene.viewer, figuresAsked, offset)],
    medians: [({ store, scene }) => store.figures.medians(scene.viewer, figuresAsked)],
    worst: [
      ({ store, scene }) =>
        store.figures.worst(scene.viewer, { ...figuresAsked, groupId: scene.finance.id }, 5),
    ],
  },
  history: {
    appendAll: [
      ({ store, scene }) => {
        const one = { ...entry, committeeId: scene.committee.id, subject: 'task', subjectId: 'x' } as const;
        return store.history.appendAll([one, one]);
      },
      (grown) => {
        const { store, scene } = grown;
        const answer = {
          ...entry,
          action: 'done',
          subjectId: idOf(grown, 40),
          after: { state: 'done' },
        } as const;
        return store.history.appendAll([{ ...answer, committeeId: scene.committee.id, subject: 'task' }]);
      },
    ],
    append: [
      ({ store, scene }) =>
        store.history.append({ ...entry, committeeId: scene.committee.id, subject: 'task', subjectId: 'x' }),
    ],
    of: [(grown) => grown.store.history.of(grown.scene.viewer, idOf(grown, 40), 5)],
    latestOf: [(grown) => grown.store.history.latestOf(grown.scene.viewer, idOf(grown, 40))],
    answersOn: [
      (grown) =>
        grown.store.history.answersOn(
          grown.scene.committee.id,
          many((n) => idOf(grown, n)),
        ),
    ],
    firstAfter: [
      (grown) =>
        grown.store.history.firstAfter(grown.scene.viewer, idOf(grown, 40), {
          number: 3,
          actions: ['accepted', 'returned'],
        }),
    ],
    latest: [({ store, scene }) => store.history.latest(scene.committee.id)],
    head: [({ store, scene }) => store.history.head(scene.committee.id)],
    printHead: [({ store, scene }) => store.history.printHead(scene.viewer, 'now')],
    printedHeads: [({ store, scene }) => store.history.printedHeads(scene.committee.id, { after: 3, to: 9 })],
    rowsAfter: [
      ({ store, scene }) => store.history.rowsAfter(scene.committee.id, { after: 40, limit: 500 }),
      ({ store, scene }) => store.history.rowsAfter(scene.committee.id, { after: null, limit: 500 }),
    ],
    toldOf: [
      (grown) => {
        const ids = many((n) => idOf(grown, n));
        return grown.store.history.toldOf(grown.scene.viewer, ids, { after: null, limit: 50 });
      },
      (grown) => {
        const [ids, after] = [many((n) => idOf(grown, n)), { subjectId: idOf(grown, 150), number: 3 }];
        return grown.store.history.toldOf(grown.scene.viewer, ids, { after, limit: 50 });
      },
    ],
    peopleAfter: [
      ({ store, scene }) => store.history.peopleAfter(scene.committee.id, { after: 'm', limit: 100 }),
    ],
    groupsAfter: [
      ({ store, scene }) => store.history.groupsAfter(scene.committee.id, { after: 'm', limit: 100 }),
    ],
    absencesOf: [({ store, scene }) => store.history.absencesOf(scene.committee.id, [scene.viewer.memberId])],
    seatsIn: [({ store, scene }) => store.history.seatsIn(scene.committee.id, [scene.finance.id])],
    extensionsOf: [
      (grown) =>
        grown.store.history.extensionsOf(
          grown.scene.committee.id,
          many((n) => idOf(grown, n)),
        ),
    ],
    committeesHeld: [({ store }) => store.history.committeesHeld()],
    orphans: [({ store }) => store.history.orphans()],
    secretDutiesAfter: [
      ({ store, scene }) => store.history.secretDutiesAfter(scene.committee.id, { after: 3, limit: 500 }),
    ],
    secretDocuments: [({ store, scene }) => store.history.secretDocuments(scene.committee.id)],
    tasksNumbered: [({ store, scene }) => store.history.tasksNumbered(scene.committee.id)],
    byNumbers: [({ store, scene }) => store.history.byNumbers(scene.committee.id, many(Number))],
  },
  drafts: {
    keep: [
      ({ store, scene }) =>
        store.drafts.keep(scene.viewer, { line: 'x', said: {}, confirmed: false, source: null }),
    ],
    find: [({ store, scene }) => store.drafts.find(scene.viewer, 'x')],
  },
  outbox: {
    keepMessages: [
      ({ store, scene }) =>
        store.outbox.keepMessages(scene.committee.id, [
          {
            key: 'k',
            kind: 'morning',
            route: { ...channel, groupId: null, memberId: null },
            at: 0,
            day: today,
            waitMs: 1e9,
          },
        ]),
    ],
    madeKeys: [({ store }) => store.outbox.madeKeys(many(String))],
    waitingKeys: [({ store }) => store.outbox.waitingKeys(many(String))],
    putTasks: [
      // A later rung and another group: what is there is amended.
      (grown) =>
        grown.store.outbox.putTasks(grown.scene.committee.id, [
          ...many((n) => ({
            messageId: messageOf(grown, n),
            fresh: false,
            taskId: idOf(grown, n),
            rung: -3,
            historyNumber: null,
            groupIds: [],
            ...asLead,
          })),
          {
            messageId: messageOf(grown, 50),
            fresh: false,
            taskId: idOf(grown, 50),
            rung: -1,
            historyNumber: null,
            groupIds: [grown.scene.home.id],
            ...asLead,
          },
          {
            messageId: messageOf(grown, 50),
            fresh: false,
            taskId: idOf(grown, 51),
            rung: -1,
            historyNumber: null,
            groupIds: [],
            ...asLead,
          },
        ]),
    ],
    rungsOf: [
      (grown) =>
        grown.store.outbox.rungsOf(grown.scene.committee.id, idOf(grown, 40), { offset: 0, limit: 10 }),
    ],
    toldOf: [
      (grown) =>
        grown.store.outbox.toldOf(
          grown.scene.committee.id,
          many((n) => idOf(grown, n)),
        ),
    ],
    takeOutMoved: [(grown) => grown.store.outbox.takeOutMoved(grown.scene.committee.id, idOf(grown, 60))],
    blocksTold: [
      (grown) =>
        grown.store.outbox.blocksTold(grown.scene.committee.id, idOf(grown, 60), grown.scene.finance.id),
    ],
    tasksIn: [(grown) => grown.store.outbox.tasksIn(many((n) => messageOf(grown, n)))],
    climbers: [
      ({ store, scene }) => store.outbox.climbers(scene.committee.id, { after: 1000, limit: 100 }),
      (grown) =>
        grown.store.outbox.climbers(grown.scene.committee.id, {
          after: 0,
          limit: 100,
          taskId: idOf(grown, 40),
        }),
      ({ store, scene }) =>
        store.outbox.climbers(scene.committee.id, { after: 0, limit: 100, directiveId: any('x') }),
    ],
    redrawSealed: [(grown) => grown.store.outbox.redrawSealed(grown.scene.committee.id, idOf(grown, 40))],
    raiseWanted: [(grown) => grown.store.outbox.raiseWanted(grown.scene.committee.id, idOf(grown, 50), 0)],
    cardsOf: [(grown) => grown.store.outbox.cardsOf(grown.scene.committee.id, idOf(grown, 51), 0)],
    postedAs: [(grown) => grown.store.outbox.postedAs(grown.scene.committee.id, messageOf(grown, 51))],
    standingAs: [(grown) => grown.store.outbox.standingAs(grown.scene.committee.id, messageOf(grown, 51))],
    keepLateList: [
      (grown) =>
        grown.store.outbox.keepLateList(grown.scene.committee.id, messageOf(grown, 51), {
          taskIds: [idOf(grown, 51)],
          said: '{}',
        }),
    ],
    lateListOf: [(grown) => grown.store.outbox.lateListOf(grown.scene.committee.id, messageOf(grown, 51))],
    redraw: [({ store, scene }) => store.outbox.redraw(scene.committee.id, 'x')],
    releaseMornings: [({ store, scene }) => store.outbox.releaseMornings(scene.committee.id, 1)],
    claimMessages: [
      ({ store }) => store.outbox.claimMessages(claim),
      ({ store }) => store.outbox.claimMessages({ ...claim, platforms: ['slack', 'web'] }),
      ({ store, scene }) =>
        store.outbox.claimMessages({ ...claim, limit: 1, committeeId: scene.committee.id, force: true }),
    ],
    inheritClaims: [({ store }) => store.outbox.inheritClaims({ owner: 'me', waitMs: 20_000 })],
    anyClaimed: [({ store, scene }) => store.outbox.anyClaimed(scene.committee.id)],
    claimEdits: [
      ({ store }) => store.outbox.claimEdits(claim),
      ({ store }) => store.outbox.claimEdits({ ...claim, platforms: ['slack', 'web'] }),
      ({ store, scene }) =>
        store.outbox.claimEdits({ ...claim, limit: 1, committeeId: scene.committee.id, force: true }),
    ],
    settle: [
      (grown) => grown.store.outbox.settle('me', messageOf(grown, 50), { state: 'skipped', error: null }),
      (grown) =>
        grown.store.outbox.settle('me', messageOf(grown, 50), {
          state: 'sent',
          platformMessageId: 'p',
          at: channel,
          shown: 1,
        }),
    ],
    settleSent: [
      (grown) => grown.store.outbox.settleSent('me', [sentTo(messageOf(grown, 50))]),
      (grown) =>
        grown.store.outbox.settleSent(
          'me',
          many((n) => sentTo(messageOf(grown, n))),
        ),
    ],
    settleEdit: [
      (grown) => grown.store.outbox.settleEdit('me', messageOf(grown, 51), { shown: 1 }),
      (grown) =>
        grown.store.outbox.settleEdit('me', messageOf(grown, 51), { waitMs: 1, attempts: 1, error: 'x' }),
    ],
    anyDueTask: [({ store, scene }) => store.outbox.anyDueTask(scene.committee.id, today)],
    risingTasks: [
      ({ store, scene }) => store.outbox.risingTasks(scene.committee.id, today, { after: null, limit: 100 }),
      ({ store, scene }) =>
        store.outbox.risingTasks(scene.committee.id, today, {
          after: { nextRungDay: today, number: 40 },
          limit: 100,
        }),
    ],
    morningsAsTheyAre: [
      ({ store, scene }) => store.outbox.morningsAsTheyAre(scene.committee.id, many(String)),
    ],
    lockDueTasks: [({ store, scene }) => store.outbox.lockDueTasks(scene.committee.id, today, 100)],
    nextDueDay: [({ store, scene }) => store.outbox.nextDueDay(scene.committee.id)],
    owedBy: [
      (grown) =>
        grown.store.outbox.owedBy(
          grown.scene.committee.id,
          many((n) => idOf(grown, n)),
          {
            after: '',
            limit: 500,
          },
        ),
      (grown) =>
        grown.store.outbox.owedBy(grown.scene.committee.id, [idOf(grown, 40)], {
          after: grown.scene.finance.id,
          limit: 100,
        }),
    ],
    setNextRungDays: [
      (grown) =>
        grown.store.outbox.setNextRungDays(
          grown.scene.committee.id,
          many((n) => ({ taskId: idOf(grown, n), day: '2025-09-01' })),
        ),
    ],
    addDuty: [
      ({ store, scene }) => store.outbox.addDuty(scene.viewer, { ...duty, leadGroupId: scene.home.id }),
    ],
    lockOpeningDuties: [({ store, scene }) => store.outbox.lockOpeningDuties(scene.committee.id, today, 20)],
    advanceDuty: [
      ({ store, scene }) =>
        store.outbox.advanceDuty(scene.committee.id, any('x'), '2025-07-25', {
          nextDay: '2025-08-25',
          nextOpensOn: today,
        }),
    ],
    duties: [
      ({ store, scene }) => store.outbox.duties(scene.viewer, page),
      ({ store, scene }) => store.outbox.duties(scene.viewer, next),
    ],
    lockDuty: [({ store, scene }) => store.outbox.lockDuty(scene.viewer, 1)],
    sameDuty: [
      ({ store, scene }) => store.outbox.sameDuty(scene.viewer, { ...duty, leadGroupId: scene.home.id }),
    ],
    endDuty: [({ store, scene }) => store.outbox.endDuty(scene.viewer, any('x'), 0)],
    hasTask: [
      ({ store, scene }) => store.outbox.hasTask(scene.viewer, { id: any('x'), nextDay: '2025-07-25' }),
    ],
    openTasksOf: [({ store, scene }) => store.outbox.openTasksOf(scene.viewer, any('x'))],
    addRungs: [
      (grown) =>
        grown.store.outbox.addRungs(grown.scene.committee.id, [
          {
            taskId: idOf(grown, 40),
            recipientId: grown.scene.home.id,
            role: 'lead',
            rung: -1,
            deadlineVersion: 1,
            day: today,
            state: 'planned',
            reason: null,
            messageId: null,
          },
        ]),
    ],
    knownRungs: [
      (grown) =>
        grown.store.outbox.knownRungs(
          grown.scene.committee.id,
          many((n) => idOf(grown, n)),
        ),
      (grown) =>
        grown.store.outbox.knownRungs(grown.scene.committee.id, [idOf(grown, 50)], {
          first: any('a'),
          last: any('z'),
        }),
    ],
    waitingRungs: [
      ({ store, scene }) => store.outbox.waitingRungs(scene.committee.id, today, { after: '', limit: 150 }),
      ({ store, scene }) =>
        store.outbox.waitingRungs(scene.committee.id, today, { after: any('r'), limit: 150 }),
    ],
    putIntoMessage: [
      (grown) =>
        grown.store.outbox.putIntoMessage(
          grown.scene.committee.id,
          many((n) => rungOf(grown, n)),
          messageOf(grown, 50),
        ),
    ],
    skipRungs: [
      (grown) =>
        grown.store.outbox.skipRungs(
          grown.scene.committee.id,
          many((n) => rungOf(grown, n)),
          'done',
        ),
    ],
    leaveOut: [
      (grown) =>
        grown.store.outbox.leaveOut(
          messageOf(grown, 60),
          many((n) => idOf(grown, n)),
        ),
    ],
    backlog: [({ store }) => store.outbox.backlog()],
    lateBy: [
      ({ store, scene }) =>
        store.outbox.lateBy(scene.committee.id, {
          platform: 'slack',
          since: 0,
          until: 1,
          patienceMs: 600_000,
          from: today,
        }),
    ],
    overdueBy: [
      ({ store }) => store.outbox.overdueBy(),
      ({ store }) => store.outbox.overdueBy(['slack', 'web']),
    ],
    tellOthers: [({ store }) => store.outbox.tellOthers('me')],
    ledger: [({ store, scene }) => store.outbox.ledger(scene.committee.id, 20)],
    heldIn: [({ store, scene }) => store.outbox.heldIn(scene.committee.id, channel)],
    takeUp: [
      (grown) =>
        grown.store.outbox.takeUp(
          grown.scene.committee.id,
          many((n) => messageOf(grown, n)),
        ),
    ],
    leave: [
      (grown) =>
        grown.store.outbox.leave(
          grown.scene.committee.id,
          many((n) => messageOf(grown, n)),
          'merged',
        ),
    ],
    spokenOf: [(grown) => grown.store.outbox.spokenOf(many((n) => messageOf(grown, n)))],
    moveRungs: [
      (grown) =>
        grown.store.outbox.moveRungs(
          messageOf(grown, 50),
          messageOf(grown, 51),
          many((n) => idOf(grown, n)),
        ),
    ],
    freeRungs: [
      async (grown) => {
        const { id } = grown.scene.committee;
        // One that carries a rung still.
        await grown.store.outbox.putIntoMessage(id, [any(`r-${idOf(grown, 303)}`)], messageOf(grown, 303));
        await grown.store.outbox.freeRungs(id, messageOf(grown, 303));
      },
    ],
    rungsCarried: [
      (grown) => grown.store.outbox.rungsCarried([messageOf(grown, 50)]),
      (grown) => grown.store.outbox.rungsCarried(many((n) => messageOf(grown, n))),
    ],
    rungsSkipped: [
      (grown) => grown.store.outbox.rungsSkipped(messageOf(grown, 50), 'failed'),
      (grown) =>
        grown.store.outbox.rungsSkipped(
          messageOf(grown, 50),
          'done',
          many((n) => idOf(grown, n)),
        ),
    ],
    spokenIn: [
      // Some are done: who closed them is looked up.
      (grown) =>
        grown.store.outbox.spokenIn(
          grown.scene.committee.id,
          many((n) => ({ id: messageOf(grown, n), day: today })),
        ),
    ],
  },
  room: {
    addChannel: [
      ({ store, scene }) => store.room.addChannel(scene.committee.id, { name: { text: 'y' }, position: 1 }),
    ],
    channelsOf: [({ store, scene }) => store.room.channelsOf(scene.viewer)],
    channelSeen: [async (grown) => grown.store.room.channelSeen(grown.scene.viewer, await roomId(grown))],
    committeeOfChannel: [async (grown) => grown.store.room.committeeOfChannel(await roomId(grown))],
    directChannel: [({ store, scene }) => store.room.directChannel(scene.committee.id, scene.lan.id)],
    lastChange: [({ store, scene }) => store.room.lastChange(scene.committee.id)],
    messageSeen: [({ store, scene }) => store.room.messageSeen(scene.viewer, `${scene.committee.id}-x40`)],
    messagesIn: [
      async (grown) => grown.store.room.messagesIn(grown.scene.viewer, await roomId(grown), { limit: 50 }),
      async (grown) =>
        grown.store.room.messagesIn(grown.scene.viewer, await roomId(grown), { before: 100, limit: 50 }),
    ],
    messagesSince: [
      ({ store, scene }) => store.room.messagesSince(scene.viewer, 4990, 100),
      ({ store, scene }) => store.room.messagesSince(scene.viewer, 5, 100),
    ],
    postMessage: [
      async (grown) =>
        grown.store.room.postMessage(grown.scene.committee.id, {
          channelId: await roomId(grown),
          at: 0,
          authorId: null,
          onlyFor: null,
          content: { kind: 'talk', text: 'x' },
          key: 'k',
        }),
    ],
    editMessage: [
      ({ store, scene }) =>
        store.room.editMessage(scene.committee.id, `${scene.committee.id}-x40`, {
          content: { kind: 'talk', text: 'y' },
          at: 1,
        }),
    ],
    markRead: [async (grown) => grown.store.room.markRead(grown.scene.viewer, await roomId(grown), 40)],
    enter: [
      async ({ store, scene: { committee, lan } }) =>
        store.room.enter(await store.room.makeLink({ committeeId: committee.id, memberId: lan.id })),
    ],
    holderOf: [({ store }) => store.room.holderOf('x')],
    leave: [({ store }) => store.room.leave('x')],
    makeCode: [
      ({ store, scene: { committee, lan } }) =>
        store.room.makeCode({ committeeId: committee.id, memberId: lan.id }),
    ],
    takeCode: [({ store }) => store.room.takeCode('x')],
    makeLink: [
      ({ store, scene: { committee, lan } }) =>
        store.room.makeLink({ committeeId: committee.id, memberId: lan.id }),
    ],
  },
  extensions: {
    ask: [
      (grown) =>
        grown.store.extensions.ask(grown.scene.viewer, {
          taskId: idOf(grown, 41),
          reason: 'x',
          fromDay: today,
          to: dueOn('2025-12-01'),
          on: today,
          at: 0,
        }),
    ],
    answer: [
      async (grown) => {
        const { viewer } = grown.scene;
        const asked = await grown.store.extensions.ask(viewer, {
          taskId: idOf(grown, 42),
          reason: 'x',
          fromDay: today,
          to: dueOn('2025-12-01'),
          on: today,
          at: 0,
        });
        const answered = {
          state: 'granted',
          by: null,
          on: today,
          words: null,
          to: dueOn('2025-12-02'),
        } as const;
        if (asked) await grown.store.extensions.answer(viewer, asked, answered);
      },
    ],
    byIds: [
      (grown) =>
        grown.store.extensions.byIds(
          grown.scene.viewer,
          many((n) => any(`e-${idOf(grown, n)}`)),
        ),
    ],
    ofTask: [(grown) => grown.store.extensions.ofTask(grown.scene.viewer, idOf(grown, 40), 50)],
    openOf: [(grown) => grown.store.extensions.openOf(grown.scene.viewer, idOf(grown, 100))],
    list: [
      ({ store, scene }) => store.extensions.list(scene.viewer, ['asked', 'supported'], page),
      ({ store, scene }) => store.extensions.list(scene.viewer, ['granted'], { after: '500|e', limit: 10 }),
    ],
    waiting: [({ store, scene }) => store.extensions.waiting(scene.viewer, ['asked'])],
  },
  installations: {
    keep: [({ store }) => store.installations.keep(installation)],
    find: [({ store }) => store.installations.find('slack', 'T1')],
    belongs: [({ store }) => store.installations.belongs('slack', 'T1', 'E1')],
    organisationOf: [({ store }) => store.installations.organisationOf('slack', 'T1')],
    workspacesOf: [({ store }) => store.installations.workspacesOf('slack', 'E1')],
    committeesSpokenOfIn: [({ store }) => store.installations.committeesSpokenOfIn(channel)],
    workspacesSpokenOf: [({ store }) => store.installations.workspacesSpokenOf('slack')],
    noteAbsence: [({ store, scene }) => store.installations.noteAbsence(absence(scene.committee.id))],
    absencesOn: [({ store }) => store.installations.absencesOn('slack')],
    absencesOf: [({ store, scene }) => store.installations.absencesOf(scene.committee.id)],
    endAbsence: [({ store, scene }) => store.installations.endAbsence(scene.committee.id, channel)],
    all: [({ store }) => store.installations.all('slack')],
    remove: [({ store }) => store.installations.remove('slack', 'T1')],
  },
  receipts: {
    first: [({ store }) => store.receipts.first('x')],
    forget: [({ store }) => store.receipts.forget(1000)],
  },
  homes: {
    opened: [({ store }) => store.homes.opened(address, 0)],
    drawn: [({ store }) => store.homes.drawn(address)],
    stale: [({ store }) => store.homes.stale('web', 86_400_000, 50)],
  },
  workspaces: {
    committeesIn: [({ store }) => store.workspaces.committeesIn(address)],
    bind: [({ store, scene }) => store.workspaces.bind(scene.committee.id, address, 1)],
  },
  joins: {
    ask: [({ store, scene }) => store.joins.ask(request(scene.committee.id))],
    latestOf: [({ store, scene }) => store.joins.latestOf(scene.committee.id, address)],
    byIds: [
      ({ store, scene }) =>
        store.joins.byIds(
          scene.viewer,
          many((n) => any(`j${n}`)),
        ),
    ],
    open: [({ store, scene }) => store.joins.open(scene.viewer, 10)],
    decide: [
      ({ store, scene }) =>
        store.joins.decide(scene.viewer, any('x'), { state: 'refused', at: 0, by: null, memberId: null }),
    ],
  },
};

/** Rooms that tell of tasks: to whoever is not cleared, otherwise than to others. */
const tellOfTasks = [
  'tasks',
  'sources',
  'files',
  'history',
  'extensions',
  'findings',
  'documents',
  'directives',
  'audits',
  'classes',
  'links',
  'outbox',
];

const server = inject('postgres');
const engines = [
  { name: 'SQLite', grow: () => grownSqlite(false) },
  { name: 'SQLite with statistics', grow: () => grownSqlite(true) },
  ...(server ? [{ name: 'PostgreSQL', grow: () => grownPostgres(server) }] : []),
];

describe.each(engines)(
  'with a hundred thousand tasks on $name, no table is read from end to end by',
  ({ grow }) => {
    let grown: Grown;
    beforeAll(async () => {
      grown = await grow();
    }, 120_000);
    afterAll(() => grown.close());

    const all = Object.entries(calls).flatMap(([room, functions]) =>
      Object.entries(functions).map(([name, said]) => ({ name: `${room}.${name}`, said })),
    );
    test.each(all)('$name', async ({ said }) => {
      expect(said.length).toBeGreaterThan(0);
      for (const say of said) expect(await grown.faultsOf(() => say(grown))).toEqual([]);
    });

    const told = all.filter(({ name }) => tellOfTasks.includes(name.slice(0, name.indexOf('.'))));
    test.each(told)('$name, asked by somebody who is not cleared', async ({ said }) => {
      const seen = { ...grown, scene: { ...grown.scene, viewer: grown.scene.asLan } };
      for (const say of said) expect(await grown.faultsOf(() => say(seen))).toEqual([]);
    });
  },
);
