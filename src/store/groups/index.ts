export { boundOn } from './bound.ts';
export {
  atChannel,
  bindChannel,
  channelsOf,
  elsewhere,
  isElsewhere,
  relabelChannel,
  unbindChannel,
} from './channels.ts';
export { aliasesOf, all, allNames, byId, byIds, lock, named } from './find.ts';
export { addMember, groupsOf, members, removeMember } from './members.ts';
export { atRoles, bindRole, rolesOf, unbindRole } from './roles.ts';
export { holders, seat, seatings, unseat } from './seats.ts';
export { reminderTimes, setReminderTime } from './times.ts';
export { countVacantLate, vacant } from './vacant.ts';
export { add, addAlias, change } from './write.ts';
