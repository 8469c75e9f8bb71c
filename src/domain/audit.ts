import type { Doubt } from './reading/types.ts';

/**
 * What Vietnamese offices ask of an assignment, "six clarities": whose it is, what is to be done, by when, who answers
 * for it, with what to show for it, and by whose authority. In the order in which they are said.
 */
export const clarities = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;
export type Clarity = (typeof clarities)[number];

/** What an item lacks, or has too much of. */
export type Lack =
  /** Nobody is named for it. */
  | 'noLead'
  /** The group that leads has nobody in its lead seat. */
  | 'emptySeat'
  /** Its job is no job that anybody could be held to. */
  | 'weakWork'
  /** Several sentences ran together. */
  | 'runOn'
  | 'noDay'
  /** A day that is guessed, soft, or hangs on something that has not happened. */
  | 'unsureDay'
  /** The day is one on which nobody works. */
  | 'dayOff'
  /** Several bodies are named to lead. */
  | 'severalLeads'
  /** Another item gives the same job to another body. */
  | 'sameJob'
  /** The group has no channel in which it could be told. */
  | 'noChannel'
  | 'noProduct'
  /** The body that is named is none that the committee knows. */
  | 'unknownBody';

const clarityOf: Readonly<Record<Lack, Clarity>> = {
  noLead: 'person',
  emptySeat: 'person',
  weakWork: 'work',
  runOn: 'work',
  noDay: 'time',
  unsureDay: 'time',
  dayOff: 'time',
  severalLeads: 'responsibility',
  sameJob: 'responsibility',
  noChannel: 'responsibility',
  noProduct: 'product',
  unknownBody: 'authority',
};

/** What an audit looks at: an item of a directive with its tasks, or a finding that waits for review. */
export interface Audited {
  /** Bodies that are named to lead. */
  readonly leads: number;
  /** Whether the committee knows the first of them. */
  readonly isLeadKnown: boolean;
  /** Groups that lead it and whose lead seat is empty; of a class of groups, all such. */
  readonly emptySeats: number;
  /** Groups that lead it and have no channel. */
  readonly channelless: number;
  readonly hasDay: boolean;
  readonly isDayOff: boolean;
  readonly hasProduct: boolean;
  readonly doubts: readonly Doubt[];
  /** Another item asks another body for the same. */
  readonly isAskedTwice: boolean;
}

const unsureDays: readonly Doubt[] = [
  'yearGuessed',
  'softDay',
  'noAnchorDay',
  'severalDeadlines',
  'impossibleDay',
];

/** All that an item lacks, in the order of the clarities. */
export function lacksOf(item: Audited): Lack[] {
  const doubted = (...doubts: Doubt[]) => doubts.some((doubt) => item.doubts.includes(doubt));
  const found: Record<Lack, boolean> = {
    noLead: item.leads === 0,
    emptySeat: item.emptySeats > 0,
    weakWork: doubted('weakVerb'),
    runOn: doubted('runOn'),
    noDay: !item.hasDay,
    unsureDay: item.hasDay && doubted(...unsureDays),
    dayOff: item.isDayOff,
    severalLeads: item.leads > 1,
    sameJob: item.isAskedTwice,
    noChannel: item.channelless > 0,
    noProduct: !item.hasProduct,
    unknownBody: item.leads > 0 && !item.isLeadKnown,
  };
  return (Object.keys(found) as Lack[]).filter((lack) => found[lack]);
}

/** How many of a directive's items are clear, by clarity, and all in all. */
export interface Score {
  readonly items: number;
  /** 0 to 100: the share of items × clarities that are clear; 100 of nothing. */
  readonly percent: number;
  readonly clear: Readonly<Record<Clarity, number>>;
}

/** Each item counts once for each clarity, however much it lacks of it. */
export function scoreOf(lacking: readonly (readonly Lack[])[]): Score {
  const clear = Object.fromEntries(
    clarities.map((clarity) => [
      clarity,
      lacking.filter((lacks) => !lacks.some((lack) => clarityOf[lack] === clarity)).length,
    ]),
  ) as Record<Clarity, number>;
  const items = lacking.length;
  const all = items * clarities.length;
  const sum = clarities.reduce((total, clarity) => total + clear[clarity], 0);
  return { items, percent: all === 0 ? 100 : Math.floor((100 * sum) / all), clear };
}
