import type { ArgumentNames } from './sentence.ts';
import { blocks } from './sentences/blocks.ts';
import { care } from './sentences/care.ts';
import { channels } from './sentences/channels.ts';
import { chatDoor } from './sentences/chat-door.ts';
import { deadlines } from './sentences/deadlines.ts';
import { demo } from './sentences/demo.ts';
import { discordDoor } from './sentences/discord-door.ts';
import { docket } from './sentences/docket.ts';
import { doctor } from './sentences/doctor.ts';
import { errors } from './sentences/errors.ts';
import { fields } from './sentences/fields.ts';
import { groups } from './sentences/groups.ts';
import { home } from './sentences/home.ts';
import { imports } from './sentences/imports.ts';
import { installing } from './sentences/installing.ts';
import { invite } from './sentences/invite.ts';
import { notes } from './sentences/notes.ts';
import { reminders } from './sentences/reminders.ts';
import { reports } from './sentences/reports.ts';
import { room } from './sentences/room.ts';
import { tasks } from './sentences/tasks.ts';
import { terminal } from './sentences/terminal.ts';
import { welcome } from './sentences/welcome.ts';
import { workspaces } from './sentences/workspaces.ts';

/** Every sentence of Docket. Each file of `sentences/` is one area, with its languages side by side. */
export const catalogue = {
  ...blocks,
  ...demo,
  ...discordDoor,
  ...docket,
  ...chatDoor,
  ...channels,
  ...deadlines,
  ...care,
  ...doctor,
  ...errors,
  ...fields,
  ...groups,
  ...home,
  ...installing,
  ...imports,
  ...invite,
  ...notes,
  ...reminders,
  ...reports,
  ...room,
  ...tasks,
  ...terminal,
  ...welcome,
  ...workspaces,
};

export type Catalogue = typeof catalogue;
export type SentenceKey = keyof Catalogue;
export type SentenceValues<K extends SentenceKey> = [ArgumentNames<Catalogue[K]['en']>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Catalogue[K]['en']>, string | number>>];
