import type { AboutChannel, Call } from '../../domain/call.ts';
import type { Language } from '../../domain/language.ts';
import type { Action } from '../../domain/permissions.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { UserError } from '../../domain/user-error.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import type { Steps } from '../plan/fallen-rungs.ts';
import type { Directory } from './directory.ts';

/** One thing a table may tell of each row. */
export interface Column {
  readonly name: string;
  readonly label: SentenceKey;
  /** Headers that mean it, by language. */
  readonly called: Readonly<Record<Language, readonly string[]>>;
  /** Without it (or its stand-in) nothing can be brought in. */
  readonly needed?: boolean;
  /** Columns one of which will do in its place. */
  readonly standIns?: readonly string[];
  /** Whether a cell can be that, for columns whose header nobody knows. */
  fits?(cell: string, directory: Directory): boolean;
}

/** A row of the table with its cells by what they mean; '' where no column was chosen. */
export interface Line {
  /** As the spreadsheet counts it. */
  readonly row: number;
  readonly of: (column: string) => string;
}

/** What a table is read with. */
export interface Reading {
  readonly rooms: Rooms;
  readonly deed: Deed;
  readonly directory: Directory;
  /** Of the table's headers, as far as they tell: its days are read in it first. */
  readonly language: Language;
  /** Where the call was made: channels are named as that place names them. */
  readonly place: Omit<ChannelAddress, 'channel'> | null;
  /** Asks the platform about a channel; null where channels are Docket's own. */
  readonly channelAt: Call['channelAt'] | null;
  /** What the platform said of channels: it is asked before the first change, never between changes. */
  readonly asked: Map<string, AboutChannel | undefined>;
  readonly table: readonly Line[];
  /** How the committee climbs: the same for all rows. */
  readonly steps: Steps;
}

/** What rows come to: what is new, what is there already, and what cannot come in as it is. */
export interface Plan {
  /** In the order in which they can be brought in. */
  readonly fresh: readonly Work[];
  /** Rows of what is there already that say what is still empty of it; brought in after what is new. */
  readonly completing: readonly Work[];
  /** Rows that say nothing but what is kept. */
  readonly there: number;
  /** What a row says and is not done, though the row comes in or is there; several of a row stand together. */
  readonly differing: readonly Problem[];
  readonly problems: readonly Problem[];
  /** What is done to some rows so that they can come in. */
  readonly remarks: readonly UserError[];
}

/** A row that can come in. */
export interface Work {
  readonly row: number;
  /** Brings it in with its history, in a transaction. Those before it in the plan have been brought. */
  bring(rooms: Rooms): Promise<void>;
}

/** A row that stays out or stays as it is, and what to do about it. */
export interface Problem {
  readonly row: number;
  readonly error: UserError;
}

/** What a table can be of. */
export interface Kind {
  readonly kind: 'groups' | 'people' | 'tasks' | 'calendar';
  readonly may: Action;
  readonly columns: readonly Column[];
  /**
   * Reads the whole table and changes nothing. Each row is held against the rows before it first and only then
   * against what is there: so it comes to the same however much of the table is in already.
   */
  read(reading: Reading): Promise<Plan>;
}
