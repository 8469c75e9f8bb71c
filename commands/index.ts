import type { Menu } from '../src/chat/command.ts';
import { accept } from './directives/accept.ts';
import { acceptRest } from './directives/accept-rest.ts';
import { audit } from './directives/audit.ts';
import { body } from './directives/body.ts';
import { discard } from './directives/discard.ts';
import { edit as editItem } from './directives/edit.ts';
import { facts } from './directives/facts.ts';
import { importDirective } from './directives/import.ts';
import { list as listDirectives } from './directives/list.ts';
import { merge } from './directives/merge.ts';
import { products } from './directives/products.ts';
import { reopen as reopenItem } from './directives/reopen.ts';
import { review } from './directives/review.ts';
import { show as showDirective } from './directives/show.ts';
import { skip } from './directives/skip.ts';
import { source } from './directives/source.ts';
import { split } from './directives/split.ts';
import { supersede } from './directives/supersede.ts';
import { about } from './docket/about.ts';
import { admit } from './docket/admit.ts';
import { calendar } from './docket/calendar.ts';
import { importTable as importCalendar } from './docket/calendar-import.ts';
import { channel as committeeChannel } from './docket/channel.ts';
import { committee } from './docket/committee.ts';
import { dayClear } from './docket/day-clear.ts';
import { dayOff } from './docket/day-off.ts';
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
import { reminders } from './docket/reminders.ts';
import { requests } from './docket/requests.ts';
import { rules } from './docket/rules.ts';
import { setup } from './docket/setup.ts';
import { timezone } from './docket/timezone.ts';
import { web } from './docket/web.ts';
import { workDay } from './docket/work-day.ts';
import { ask as askForTime } from './extensions/ask.ts';
import { grant } from './extensions/grant.ts';
import { list as listExtensions } from './extensions/list.ts';
import { refuse as refuseTime } from './extensions/refuse.ts';
import { withdraw } from './extensions/withdraw.ts';
import { add as addGroup } from './groups/add.ts';
import { away } from './groups/away.ts';
import { back } from './groups/back.ts';
import { channel } from './groups/channel.ts';
import { groupClass } from './groups/class.ts';
import { missing } from './groups/class-missing.ts';
import { classes } from './groups/classes.ts';
import { deputy } from './groups/deputy.ts';
import { edit as editGroup } from './groups/edit.ts';
import { handover } from './groups/handover.ts';
import { importTable as importGroups } from './groups/import.ts';
import { lead } from './groups/lead.ts';
import { list as listGroups } from './groups/list.ts';
import { members } from './groups/members.ts';
import { role } from './groups/role.ts';
import { show as showGroup } from './groups/show.ts';
import { time } from './groups/time.ts';
import { vacant } from './groups/vacant.ts';
import { ladder } from './reminders/ladder.ts';
import { log } from './reminders/log.ts';
import { preview } from './reminders/preview.ts';
import { committee as committeeFigures } from './reports/committee.ts';
import { group as groupFigures } from './reports/group.ts';
import { late } from './reports/late.ts';
import { now } from './reports/now.ts';
import { accept as acceptReport } from './tasks/accept.ts';
import { ack } from './tasks/ack.ts';
import { add } from './tasks/add.ts';
import { assign } from './tasks/assign.ts';
import { delegate } from './tasks/delegate.ts';
import { done } from './tasks/done.ts';
import { drop } from './tasks/drop.ts';
import { due } from './tasks/due.ts';
import { edit } from './tasks/edit.ts';
import { file } from './tasks/file.ts';
import { importTable as importTasks } from './tasks/import.ts';
import { list } from './tasks/list.ts';
import { mine } from './tasks/mine.ts';
import { note } from './tasks/note.ts';
import { progress } from './tasks/progress.ts';
import { reopen } from './tasks/reopen.ts';
import { repeat } from './tasks/repeat.ts';
import { repeatEnd } from './tasks/repeat-end.ts';
import { repeats } from './tasks/repeats.ts';
import { returnReport } from './tasks/return.ts';
import { search } from './tasks/search.ts';
import { show } from './tasks/show.ts';
import { snooze } from './tasks/snooze.ts';
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
  acceptReport,
  returnReport,
  ack,
  snooze,
  undo,
  reopen,
  drop,
  note,
  progress,
  delegate,
  file,
  repeat,
  repeats,
  repeatEnd,
  importTasks,
];
const groups = [
  listGroups,
  showGroup,
  addGroup,
  editGroup,
  channel,
  time,
  role,
  lead,
  deputy,
  handover,
  away,
  back,
  vacant,
  members,
  groupClass,
  classes,
  missing,
  importGroups,
];
const directives = [
  listDirectives,
  showDirective,
  source,
  importDirective,
  facts,
  review,
  accept,
  editItem,
  skip,
  merge,
  split,
  reopenItem,
  body,
  acceptRest,
  discard,
  audit,
  supersede,
  products,
];
const extensions = [listExtensions, askForTime, grant, refuseTime, withdraw];
const reports = [now, late, groupFigures, committeeFigures];
const ahead = [preview, ladder, log];
const docket = [
  help,
  me,
  language,
  timezone,
  link,
  web,
  committee,
  reminders,
  rules,
  committeeChannel,
  calendar,
  dayOff,
  workDay,
  dayClear,
  importCalendar,
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
export const menu: Menu = [
  ...tasks,
  ...directives,
  ...extensions,
  ...groups,
  ...reports,
  ...ahead,
  ...docket,
];

export { doorway } from './docket/doorway.ts';
