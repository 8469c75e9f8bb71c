import type { Menu } from '../src/chat/command.ts';
import { add } from './tasks/add.ts';
import { assign } from './tasks/assign.ts';
import { done } from './tasks/done.ts';
import { drop } from './tasks/drop.ts';
import { due } from './tasks/due.ts';
import { edit } from './tasks/edit.ts';
import { list } from './tasks/list.ts';
import { mine } from './tasks/mine.ts';
import { note } from './tasks/note.ts';
import { reopen } from './tasks/reopen.ts';
import { search } from './tasks/search.ts';
import { show } from './tasks/show.ts';
import { undo } from './tasks/undo.ts';
import { who } from './tasks/who.ts';

/** All that people can say. The first command of a noun is what the noun alone means: "/tasks" is "/tasks mine". */
export const menu: Menu = [mine, who, list, show, search, add, assign, due, edit, done, undo, reopen, drop, note];
