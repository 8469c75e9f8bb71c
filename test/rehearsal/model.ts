// The plainest account of who is told what, where and when. Days are whole numbers, counted from 1 January 2025,
// and every one is walked; nothing of Docket's own ladder, calendar, escalation or planner is used here.

import type { Doing } from './worlds.ts';

export interface LadderSeen {
  readonly before: readonly number[];
  readonly onDay: boolean;
  readonly after: readonly number[];
  readonly thenEvery: number;
}

export interface GroupSeen {
  readonly parent: number | null;
  readonly channels: readonly string[];
  /** Who leads it, and can be told directly. */
  readonly holder: string | null;
  /** Minutes of the day; null follows the committee. */
  readonly time: number | null;
  /** Where its id stands among the others': those who coordinate are told in this order. */
  readonly rank: number;
}

export interface CommitteeSeen {
  readonly groups: readonly GroupSeen[];
  readonly secretariat: number | null;
  /** The secretariat's officer, if any chat platform reaches one. */
  readonly officer: string | null;
  /** In the order of their ids. */
  readonly chairs: readonly string[];
  readonly ladder: LadderSeen;
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
  readonly personCap: number | null;
  readonly limitDays: number;
  readonly escalation: Readonly<Record<'parent' | 'secretariat' | 'chair', number | null>>;
  /** Minutes of the day at which the quiet hours of the night end; null for none. */
  readonly quietTo: number | null;
  /** What climbs to the secretariat comes with the late list. */
  readonly lateList: boolean;
}

type Role = 'lead' | 'coordinating' | 'parent' | 'secretariat' | 'chair';

export interface TaskSeen {
  readonly number: number;
  readonly lead: number;
  readonly coordinators: readonly number[];
  readonly ladder: LadderSeen | null;
  due: number;
  entered: number;
  version: number;
  isOpen: 'open' | 'done' | 'dropped';
  /** Rungs of earlier days are settled. */
  from: number;
  snoozedTo: number | null;
  knownOn: number | null;
}

interface Owed {
  readonly task: TaskSeen;
  readonly recipient: string;
  readonly role: Role;
  readonly rung: number;
  readonly version: number;
  readonly day: number;
  state: 'planned' | 'carried' | 'skipped';
  reason: string | null;
  message: Message | null;
}

interface Entry {
  readonly task: TaskSeen;
  readonly version: number;
  rung: number;
  role: Role;
  recipients: Set<string>;
  wasDue: number | null;
}

interface Message {
  readonly key: string;
  readonly place: string;
  readonly day: number;
  readonly at: number;
  sent: boolean;
  readonly entries: Map<number, Entry>;
}

/** 0 is Sunday, 6 is Saturday; 1 January 2025 was a Wednesday. */
const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;

export class Model {
  readonly tasks: TaskSeen[] = [];
  private readonly of: CommitteeSeen;
  private books: Owed[] = [];
  private messages = new Map<string, Message>();
  private ignored: ReadonlySet<string> = new Set();

  constructor(of: CommitteeSeen) {
    this.of = of;
  }

  /** Another one in the same state, which goes on by itself. */
  copy(): Model {
    const other = new Model(this.of);
    const held = structuredClone({ tasks: this.tasks, books: this.books, messages: this.messages });
    other.tasks.push(...held.tasks);
    other.books = held.books;
    other.messages = held.messages;
    return other;
  }

  /** What was said so far is of no interest any more; it stands in the way of what is to be said all the same. */
  forget(): void {
    this.ignored = new Set([...this.messages.values()].filter(({ sent }) => sent).map(({ key }) => key));
  }

  add(task: Pick<TaskSeen, 'number' | 'lead' | 'coordinators' | 'ladder' | 'due'>, day: number): void {
    const fresh = {
      entered: day,
      version: 1,
      isOpen: 'open',
      from: day,
      snoozedTo: null,
      knownOn: null,
    } as const;
    this.tasks.push({ ...task, ...fresh });
  }

  /** Does something with a task; false where it cannot be done. */
  doing(number: number, what: Doing, today: number): boolean {
    const task = this.tasks.find((one) => one.number === number);
    if (!task || (task.isOpen === 'open') === (what.kind === 'reopen')) return false;
    switch (what.kind) {
      case 'done':
        task.isOpen = 'done';
        return true;
      case 'drop':
        task.isOpen = 'dropped';
        return true;
      case 'reopen':
        [task.isOpen, task.from] = ['open', today];
        return true;
      case 'know':
        if (task.knownOn === null || (task.due < today && task.knownOn <= task.due)) task.knownOn = today;
        return true;
      case 'move':
        if (what.day === task.due) return false;
        Object.assign(task, { due: what.day, entered: today, from: today, snoozedTo: null, knownOn: null });
        task.version++;
        return true;
      case 'snooze': {
        const day = this.lastWorkingUpTo(what.day);
        if (task.due < today || what.day > task.due || day <= today || day === task.snoozedTo) return false;
        [task.snoozedTo, task.from] = [day, today];
        return true;
      }
    }
  }

  works(day: number): boolean {
    if (this.of.worked.has(day)) return true;
    return ![0, 6].includes(weekday(day)) && !this.of.off.has(day);
  }

  private countFrom(day: number, count: number): number {
    let at = day;
    for (let left = Math.abs(count); left > 0; ) {
      at += Math.sign(count);
      if (this.works(at)) left--;
    }
    return at;
  }

  private lastWorkingUpTo(day: number): number {
    let at = day;
    while (!this.works(at)) at--;
    return at;
  }

  /** All rungs of a task up to a day, as [rung, day], in their order; and one more, the next. */
  private rungsOf(task: TaskSeen, ladder: LadderSeen, until: number): [number, number][] {
    if (task.due < task.entered) return [];
    const rungs = ladder.before.map((count): [number, number] => [-count, this.countFrom(task.due, -count)]);
    if (ladder.onDay) rungs.push([0, this.lastWorkingUpTo(task.due)]);
    for (const count of ladder.after) rungs.push([count, this.countFrom(task.due, count)]);
    rungs.sort(([a], [b]) => a - b);
    let last = Math.max(0, ...ladder.after);
    let at = last > 0 ? this.countFrom(task.due, last) : task.due;
    while (ladder.thenEvery > 0 && (rungs.at(-1)?.[1] ?? 0) <= until) {
      last += ladder.thenEvery;
      at = this.countFrom(at, ladder.thenEvery);
      rungs.push([last, at]);
    }
    return rungs.filter(([, day]) => day >= task.entered && day >= task.from);
  }

  /** The ladder of a task that was put off. */
  private putOff(task: TaskSeen, ladder: LadderSeen): LadderSeen {
    if (task.snoozedTo === null) return ladder;
    const day = task.snoozedTo;
    let own = 0;
    for (let at = day; at < task.due; at++) if (this.works(at)) own++;
    const later = ladder.before.filter((count) => this.countFrom(task.due, -count) > day);
    return { ...ladder, before: own > 0 ? [own, ...later] : [], onDay: ladder.onDay || own === 0 };
  }

  private placesOf({ recipient, role }: Pick<Owed, 'recipient' | 'role'>): string[] {
    const places = this.waysTo(recipient);
    if (role !== 'secretariat' || !this.of.lateList) return places;
    return places.map((place) => (place.startsWith('nobody') ? place : `late:${place}`));
  }

  /** An empty seat climbs: each group above is asked as the first was, at last the secretariat's, and its officer. */
  private waysTo(recipient: string): string[] {
    if (!recipient.startsWith('g')) return [`person:${recipient}`];
    for (let at: number | null = Number(recipient.slice(1)); at !== null; ) {
      const group: GroupSeen | undefined = this.of.groups[at];
      const own = group ? this.ownPlaces(group) : [];
      if (own.length > 0) return own;
      at = group?.parent ?? null;
    }
    const office = this.of.secretariat === null ? undefined : this.of.groups[this.of.secretariat];
    const last = office ? this.ownPlaces(office) : [];
    if (last.length > 0) return last;
    return [this.of.officer === null ? `nobody:${recipient}` : `person:${this.of.officer}`];
  }

  private ownPlaces({ channels, holder }: GroupSeen): string[] {
    if (channels.length > 0) return [...channels];
    return holder === null ? [] : [`person:${holder}`];
  }

  private timeOf(place: string): number {
    const channel = place.replace(/^late:/, '');
    const owner = this.of.groups.find(({ channels }) => channels.includes(channel));
    return owner?.time ?? 510;
  }

  /** The minute of the day at which the first reminders come. */
  get firstMinute(): number {
    const first = Math.min(510, ...this.of.groups.map(({ time }) => time ?? 510));
    return Math.max(first, this.of.quietTo ?? 0);
  }

  /** Docket looks at the committee on a day, at a minute of it. */
  plan(day: number, minute: number): void {
    if (minute < this.firstMinute || !this.works(day)) return;
    const waiting = this.books.filter((one) => one.state === 'planned' && !one.message && one.day < day);
    const left = waiting.filter((one) => !this.isOver(one));
    this.place(left, day, minute);
    const due = this.tasks
      .map((task) => ({ task, first: this.pointer(task) }))
      .filter(({ task, first }) => task.isOpen === 'open' && first <= day)
      .sort((a, b) => a.first - b.first || a.task.number - b.task.number);
    const said: Owed[] = [];
    for (const { task } of due) {
      const fresh = this.owedBy(task, day).filter((one) => !this.isKnown(one));
      this.books.push(...fresh);
      said.push(...fresh.filter(({ state }) => state === 'planned'));
      task.from = day + 1;
    }
    this.place(said, day, minute);
  }

  /** The day on which a task comes up next, put off or not. */
  private pointer(task: TaskSeen): number {
    const whole = task.ladder ?? this.of.ladder;
    const days = [whole, this.putOff(task, whole)].map(
      (ladder) => this.rungsOf(task, ladder, task.from)[0]?.[1] ?? Number.POSITIVE_INFINITY,
    );
    return Math.min(...days);
  }

  private isOver(one: Owed): boolean {
    const reason =
      one.task.isOpen === 'open' ? (one.task.version === one.version ? null : 'moved') : one.task.isOpen;
    if (reason) [one.state, one.reason] = ['skipped', reason];
    return reason !== null;
  }

  private isKnown({ task, recipient, rung, version }: Owed): boolean {
    return this.books.some(
      (one) =>
        one.task.number === task.number &&
        one.recipient === recipient &&
        one.rung === rung &&
        one.version === version,
    );
  }

  private owedBy(task: TaskSeen, today: number): Owed[] {
    const whole = task.ladder ?? this.of.ladder;
    const come = (ladder: LadderSeen) => this.rungsOf(task, ladder, today).filter(([, day]) => day <= today);
    const fallen = come(this.putOff(task, whole));
    const unsaid: [number, number, string][] = [];
    if (task.snoozedTo !== null)
      for (const [rung, day] of come(whole))
        if (day < task.snoozedTo && !fallen.some(([one]) => one === rung))
          unsaid.push([rung, day, 'snoozed']);
    for (const [rung, day] of fallen.slice(0, -1)) unsaid.push([rung, day, 'merged']);
    const [rung, day] = fallen.at(-1) ?? [0, -1];
    const isOld = day >= 0 && day < today - this.of.limitDays;
    if (isOld) unsaid.push([rung, day, 'old']);
    const latest = day >= 0 && !isOld ? { rung, day } : null;
    return this.told(task, latest).flatMap(({ recipient, role }) => {
      const owed = { task, recipient, role, version: task.version, message: null };
      const own = role === 'lead' || role === 'coordinating' ? unsaid : [];
      return [
        ...own.map(([rung, day, reason]): Owed => ({ ...owed, rung, day, state: 'skipped', reason })),
        ...(latest ? [{ ...owed, ...latest, state: 'planned', reason: null } satisfies Owed] : []),
      ];
    });
  }

  private told(task: TaskSeen, latest: { rung: number; day: number } | null) {
    const above: { recipient: string; role: Role }[] = [];
    if (latest && latest.rung > 0) {
      let waited = latest.rung;
      if (task.knownOn !== null) {
        let since = 0;
        for (let at = task.knownOn + 1; at <= latest.day; at++) if (this.works(at)) since++;
        waited = Math.min(waited, since);
      }
      const climbs = (role: 'parent' | 'secretariat' | 'chair') => {
        const delay = this.of.escalation[role];
        // Nobody leads the group and nobody has said a word: the group above is not kept waiting.
        const isWaitedFor =
          role !== 'parent' || this.of.groups[task.lead]?.holder !== null || task.knownOn !== null;
        return delay !== null && (!isWaitedFor || waited >= delay);
      };
      const parent = this.of.groups[task.lead]?.parent ?? null;
      if (climbs('parent') && parent !== null) above.push({ recipient: `g${parent}`, role: 'parent' });
      if (climbs('secretariat') && this.of.secretariat !== null)
        above.push({ recipient: `g${this.of.secretariat}`, role: 'secretariat' });
      if (climbs('chair'))
        for (const chair of this.of.chairs) above.push({ recipient: chair, role: 'chair' });
    }
    const rank = (group: number) => this.of.groups[group]?.rank ?? 0;
    const own = task.coordinators.toSorted((a, b) => rank(a) - rank(b));
    const all: { recipient: string; role: Role }[] = [
      { recipient: `g${task.lead}`, role: 'lead' },
      ...above,
      ...own.map((group) => ({ recipient: `g${group}`, role: 'coordinating' as const })),
    ];
    return all.filter((one, at) => all.findIndex(({ recipient }) => recipient === one.recipient) === at);
  }

  /** Finds each rung its messages of this morning, or lets it wait. */
  private place(owed: readonly Owed[], day: number, minute: number): void {
    const keyOf = (place: string, count: number) => `${day} ${place}${count > 1 ? `#${count}` : ''}`;
    const openFor = (place: string, urgent: boolean): string | null => {
      for (let count = 1; ; count++) {
        const there = this.messages.get(keyOf(place, count));
        if (!there?.sent || place.startsWith('nobody')) return keyOf(place, count);
        if (!urgent) return null;
      }
    };
    const urgentPlaces = new Set(owed.filter(({ rung }) => rung === 0).flatMap((one) => this.placesOf(one)));
    for (const one of owed) {
      const places = this.placesOf(one);
      const keys = places.map((place) => openFor(place, urgentPlaces.has(place)));
      const isFull = keys.some((key, at) => this.isFull(key, places[at] ?? '', one.task));
      if (one.rung !== 0 && (keys.includes(null) || isFull)) continue;
      for (const [at, key] of keys.entries()) {
        if (key === null) continue;
        const place = places[at] ?? '';
        const message = this.messages.get(key) ?? {
          key,
          place,
          day,
          at: Math.max(minute, this.timeOf(place)),
          sent: false,
          entries: new Map(),
        };
        this.messages.set(key, message);
        one.message ??= message;
        this.enter(message, one);
      }
    }
  }

  private isFull(key: string | null, place: string, task: TaskSeen): boolean {
    const cap = this.of.personCap;
    const there = key === null ? undefined : this.messages.get(key)?.entries;
    if (cap === null || !place.startsWith('person') || there?.has(task.number)) return false;
    const held = [...(there?.values() ?? [])].filter(({ rung }) => rung !== 0);
    return held.length >= cap;
  }

  /** A message tells of a task once: by its latest rung, for all who are to know, asking most of them. */
  private enter(message: Message, { task, version, rung, role, recipient, day }: Owed): void {
    const wasDue = day < message.day ? day : null;
    const there = message.entries.get(task.number);
    if (!there || there.version < version) {
      const recipients = new Set([recipient]);
      message.entries.set(task.number, { task, version, rung, role, recipients, wasDue });
      return;
    }
    there.recipients.add(recipient);
    if (rung > there.rung) [there.rung, there.wasDue] = [rung, wasDue];
    const order: Role[] = ['lead', 'secretariat', 'parent', 'chair', 'coordinating'];
    if (order.indexOf(role) < order.indexOf(there.role)) there.role = role;
  }

  /** Posts what has come by a minute of a day; what is over by then is left out. */
  deliver(day: number, minute: number): void {
    for (const message of this.messages.values()) {
      if (message.sent || message.day > day || (message.day === day && message.at > minute)) continue;
      message.sent = true;
      if (message.place.startsWith('nobody')) continue;
      for (const one of this.books.filter((one) => one.message === message && one.state === 'planned'))
        if (!this.isOver(one)) one.state = 'carried';
      for (const [number, { task, version }] of message.entries)
        if (task.isOpen !== 'open' || task.version !== version) message.entries.delete(number);
    }
  }

  /** What was said: day, place, task, rung, role, for whom, and when it should have been. */
  said(): string[] {
    return [...this.messages.values()]
      .filter(({ key, sent }) => sent && !this.ignored.has(key))
      .flatMap(({ key, entries }) =>
        [...entries.values()].map(
          ({ task, rung, role, recipients, wasDue }) =>
            `${key} #${task.number} ${rung} ${role} ${[...recipients].sort().join('+')} ${wasDue ?? '-'}`,
        ),
      )
      .sort();
  }

  /** The ledger of rungs: task, recipient, role, rung, version, day, state, reason. */
  ledger(): string[] {
    return this.books
      .map(({ task, recipient, role, rung, version, day, state, reason }) =>
        [`#${task.number}`, recipient, role, rung, `v${version}`, day, state, reason ?? '-'].join(' '),
      )
      .sort();
  }
}
