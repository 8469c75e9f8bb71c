import fc from 'fast-check';

/** What somebody does with a task; a day is counted from 1 January 2025. */
export type Doing =
  | { readonly kind: 'done' | 'drop' | 'reopen' | 'know' }
  | { readonly kind: 'move' | 'snooze'; readonly day: number };

const upTo = (max: number) => fc.integer({ min: 0, max });
const maybe = <T>(of: fc.Arbitrary<T>, freq = 2) => fc.option(of, { freq, nil: null });
const steps = (max: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength }).map((all) => all.sort((a, b) => a - b));

const ladder = fc.oneof(
  fc.constant({ before: [14, 7, 3, 1], onDay: true, after: [1, 3], thenEvery: 7 }),
  fc.record({
    before: steps(20, 4).map((all) => all.reverse()),
    onDay: fc.boolean(),
    after: steps(12, 3),
    thenEvery: fc.constantFrom(0, 2, 5, 9),
  }),
);

const groups = fc
  .array(
    fc.record({
      above: maybe(upTo(4)),
      channels: fc.constantFrom(0, 0, 1, 1, 2),
      holder: maybe(upTo(3)),
      time: maybe(fc.constantFrom(465, 615), 1),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((all) =>
    // A group stands under one that was there before it: no tree goes round.
    all.map(({ above, ...group }, at) => ({ ...group, parent: above !== null && above < at ? above : null })),
  );

type DoingThen =
  | { readonly kind: 'done' | 'drop' | 'reopen' | 'know' }
  | { readonly kind: 'move' | 'snooze'; readonly after: number };

/** What it is, done on a day. */
export const doneOn = (doing: DoingThen, day: number): Doing =>
  'after' in doing ? { kind: doing.kind, day: day + doing.after } : doing;

/** By how many days a deadline is moved, or a reminder put off, where it is that. */
const doing: fc.Arbitrary<DoingThen> = fc.oneof(
  fc.record({ kind: fc.constantFrom('done' as const, 'drop' as const, 'reopen' as const, 'know' as const) }),
  fc.record({ kind: fc.constantFrom('move' as const, 'snooze' as const), after: upTo(40) }),
);

/** Of a day in which something happens to a task: before the morning's reminders, or before noon. */
const deeds = fc.array(fc.record({ after: upTo(60), noon: fc.boolean(), doing }), { maxLength: 5 });

const tasks = (days: number) =>
  fc.array(
    fc.record({
      added: upTo(days - 80),
      noon: fc.boolean(),
      due: fc.integer({ min: -3, max: 60 }),
      lead: upTo(4),
      coordinators: fc.uniqueArray(upTo(4), { maxLength: 2 }),
      ladder: maybe(ladder, 1),
      deeds,
    }),
    { minLength: 3, maxLength: 8 },
  );

/** A committee, and all that happens to it over so many days. */
export const worlds = (days: number) =>
  fc
    .record({
      groups,
      secretariat: maybe(upTo(4), 4),
      /** Whether the secretariat's officer is reached directly. */
      officer: fc.boolean(),
      chairs: fc.uniqueArray(upTo(3), { maxLength: 2 }),
      ladder,
      personCap: maybe(fc.integer({ min: 1, max: 3 })),
      limitDays: fc.integer({ min: 0, max: 25 }),
      escalation: fc.record({ parent: maybe(upTo(3)), secretariat: maybe(upTo(6)), chair: maybe(upTo(9)) }),
      quietTo: maybe(fc.constant(540), 1),
      lateList: fc.boolean(),
      off: fc.uniqueArray(upTo(days), { maxLength: 25 }),
      worked: fc.uniqueArray(upTo(days), { maxLength: 6 }),
      tasks: tasks(days),
      /** Stretches of days on which Docket does not run. */
      down: fc.array(fc.record({ from: upTo(days), days: fc.integer({ min: 1, max: 30 }) }), {
        maxLength: 3,
      }),
      /** After some days the clock is put back, and those days come again. */
      back: fc.array(fc.record({ after: upTo(days), days: fc.integer({ min: 1, max: 5 }) }), {
        maxLength: 2,
      }),
      /** Evenings on which the days to come are rehearsed. */
      rehearsals: fc.uniqueArray(upTo(days - 45), { maxLength: 2 }),
    })
    .map((world) => {
      const count = world.groups.length;
      const within = (group: number) => group % count;
      return {
        ...world,
        secretariat: world.secretariat === null ? null : within(world.secretariat),
        off: world.off.filter((day) => !world.worked.includes(day)),
        tasks: world.tasks.map((task) => {
          const lead = within(task.lead);
          const coordinators = [...new Set(task.coordinators.map(within))].filter((one) => one !== lead);
          return { ...task, lead, coordinators };
        }),
      };
    });

export type World = typeof worlds extends (days: number) => fc.Arbitrary<infer One> ? One : never;
