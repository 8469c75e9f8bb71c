import * as audits from './audits/index.ts';
import { type Bound, bind } from './bind.ts';
import * as calendars from './calendars/index.ts';
import * as classes from './classes/index.ts';
import * as committees from './committees/index.ts';
import type { Db } from './db.ts';
import * as directives from './directives/index.ts';
import * as documents from './documents/index.ts';
import * as drafts from './drafts/index.ts';
import * as extensions from './extensions/index.ts';
import * as figures from './figures/index.ts';
import * as files from './files/index.ts';
import * as findings from './findings/index.ts';
import * as groups from './groups/index.ts';
import * as history from './history/index.ts';
import * as homes from './homes/index.ts';
import * as installations from './installations/index.ts';
import * as jobs from './jobs/index.ts';
import * as joins from './joins/index.ts';
import * as links from './links/index.ts';
import * as members from './members/index.ts';
import * as outbox from './outbox/index.ts';
import * as receipts from './receipts/index.ts';
import * as reports from './reports/index.ts';
import * as room from './room/index.ts';
import * as sources from './sources/index.ts';
import * as tasks from './tasks/index.ts';
import * as uploads from './uploads/index.ts';
import * as workspaces from './workspaces/index.ts';

/**
 * The store's rooms. A room is a folder whose index exports functions `(db, ...args)` and nothing else at run
 * time; adding it here is all it takes to have it in `Store` and in every transaction.
 */
const all = {
  committees,
  calendars,
  members,
  groups,
  classes,
  directives,
  documents,
  findings,
  links,
  audits,
  tasks,
  sources,
  extensions,
  reports,
  figures,
  history,
  drafts,
  outbox,
  room,
  installations,
  receipts,
  homes,
  workspaces,
  joins,
  jobs,
  uploads,
  files,
};

export type Rooms = { readonly [Room in keyof typeof all]: Bound<(typeof all)[Room]> };

/** Every room on one handle. */
export function roomsOn(db: () => Db): Rooms {
  const bound = Object.entries(all).map(([name, room]) => [
    name,
    bind(db, room as Parameters<typeof bind>[1]),
  ]);
  return Object.fromEntries(bound) as Rooms;
}

/** The same for one transaction, which enters a few: each room is bound when it is first entered. */
export function roomsWithin(db: Db): Rooms {
  return new Within(() => db) as unknown as Rooms;
}

class Within {
  readonly db: () => Db;
  readonly entered: Record<string, unknown> = {};

  constructor(db: () => Db) {
    this.db = db;
  }
}
for (const [name, room] of Object.entries(all))
  Object.defineProperty(Within.prototype, name, {
    get(this: Within) {
      return (this.entered[name] ??= bind(this.db, room as Parameters<typeof bind>[1]));
    },
  });
