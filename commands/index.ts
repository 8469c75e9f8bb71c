import type { Menu } from '../src/chat/command.ts';
import { about } from './docket/about.ts';
import { admit } from './docket/admit.ts';
import { committee } from './docket/committee.ts';
import { email } from './docket/email.ts';
import { help } from './docket/help.ts';
import { importTable as importPeople } from './docket/import.ts';
import { join } from './docket/join.ts';
import { language } from './docket/language.ts';
import { link } from './docket/link.ts';
import { me } from './docket/me.ts';
import { people } from './docket/people.ts';
import { person } from './docket/person.ts';
import { refuse } from './docket/refuse.ts';
import { requests } from './docket/requests.ts';
import { setup } from './docket/setup.ts';
import { timezone } from './docket/timezone.ts';
import { web } from './docket/web.ts';
import { add as addGroup } from './groups/add.ts';
import { channel } from './groups/channel.ts';
import { deputy } from './groups/deputy.ts';
import { edit as editGroup } from './groups/edit.ts';
import { importTable as importGroups } from './groups/import.ts';
import { lead } from './groups/lead.ts';
import { list as listGroups } from './groups/list.ts';
import { members } from './groups/members.ts';
import { role } from './groups/role.ts';
import { show as showGroup } from './groups/show.ts';
import { now } from './reports/now.ts';
import { add } from './tasks/add.ts';
import { assign } from './tasks/assign.ts';
import { done } from './tasks/done.ts';
import { drop } from './tasks/drop.ts';
import { due } from './tasks/due.ts';
import { edit } from './tasks/edit.ts';
import { importTable as importTasks } from './tasks/import.ts';
import { list } from './tasks/list.ts';
import { mine } from './tasks/mine.ts';
import { note } from './tasks/note.ts';
import { reopen } from './tasks/reopen.ts';
import { search } from './tasks/search.ts';
import { show } from './tasks/show.ts';
import { undo } from './tasks/undo.ts';
import { who } from './tasks/who.ts';

const tasks = [
  mine,
  who,
  list,
  show,
  search,
  add,
  assign,
  due,
  edit,
  done,
  undo,
  reopen,
  drop,
  note,
  importTasks,
];
const groups = [
  listGroups,
  showGroup,
  addGroup,
  editGroup,
  channel,
  role,
  lead,
  deputy,
  members,
  importGroups,
];
const reports = [now];
const docket = [
  help,
  me,
  language,
  timezone,
  link,
  web,
  committee,
  people,
  person,
  email,
  importPeople,
  requests,
  admit,
  refuse,
  setup,
  join,
  about,
];

/** All that people can say. The first command of a noun is what the noun alone means: "/tasks" is "/tasks mine". */
export const menu: Menu = [...tasks, ...groups, ...reports, ...docket];

export { doorway } from './docket/doorway.ts';
