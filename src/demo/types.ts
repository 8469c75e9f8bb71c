import type { Day, TimeOfDay } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Worded } from '../domain/language.ts';
import type { ProgressKind } from '../domain/progress.ts';
import type { BodyKey } from './bodies.ts';
import type { Handle } from './people.ts';

/** What has happened to a task before the demo begins, on a day of the committee's; in the morning, or at a time. */
export type DemoStep = { readonly on: Day; readonly at?: TimeOfDay; readonly by: Handle } & Doing;

type Doing =
  /** Reported, with what there is to show for it. */
  | { readonly does: 'done'; readonly note?: string; readonly document?: string }
  | { readonly does: 'accept' }
  | { readonly does: 'return'; readonly reason: string }
  | { readonly does: 'drop'; readonly reason: string }
  /** Asks for more time, and grants what was asked for. */
  | { readonly does: 'ask'; readonly to: Deadline; readonly reason: string }
  | { readonly does: 'grant' }
  /** Says how it goes; what is blocked waits for a body. */
  | { readonly does: 'say'; readonly kind: ProgressKind; readonly why: string; readonly waitsFor?: BodyKey }
  /** Gives a part of it. */
  | { readonly does: 'delegate'; readonly to: Handle; readonly day: Day; readonly title: Worded }
  /** A task of a later directive, by its title, takes its place. */
  | { readonly does: 'supersede'; readonly later: string };

export interface DemoTask {
  readonly title: Worded;
  readonly lead: BodyKey;
  readonly coordinators?: readonly BodyKey[];
  /** The collective body the document addresses, of which `lead` is one. */
  readonly among?: BodyKey;
  readonly assignees?: readonly Handle[];
  readonly deadline?: Deadline;
  readonly urgent?: true;
  readonly confidential?: true;
  readonly afterwards?: readonly DemoStep[];
}

export interface DemoItem {
  /** Its place in the document: "3(1)(i)"; two obligations in one clause share it. */
  readonly path: string;
  readonly text: Worded;
  readonly tasks: readonly DemoTask[];
}

/** Day and hour as the committee's wall clock shows them. */
export interface Wall {
  readonly day: Day;
  readonly time: TimeOfDay;
}

export interface DemoDirective {
  readonly number: string;
  readonly kind: string;
  readonly title: Worded;
  readonly issuer: Worded;
  readonly signedOn: Day;
  /** When the secretariat entered it. */
  readonly entered: Wall;
  readonly items: readonly DemoItem[];
}

/** A task of every month. */
export interface DemoDuty {
  readonly title: Worded;
  readonly wording: Worded;
  readonly dayOfMonth: number;
  readonly lead: BodyKey;
  readonly coordinators: readonly BodyKey[];
  /** When it is booked: before the day of its first month. */
  readonly booked: Wall;
  /** When the first month's task is made. */
  readonly opened: Wall;
  /** What happens to that task. */
  readonly afterwards: readonly DemoStep[];
}
