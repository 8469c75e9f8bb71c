export { adopt, begin, entered, isOver, ofItem, unasked } from './fan-out.ts';
export { all, allNames, byIds, find, named } from './find.ts';
export { join, leave, members, ofGroups, size } from './members.ts';
export { missing, rollUp } from './roll-up.ts';
export { add, addAlias, aliasesOf, rename } from './write.ts';
