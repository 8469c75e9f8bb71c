export { add, addAll } from './add.ts';
export { assignedIn, burdenOf, owedBy } from './burden.ts';
export { change } from './change.ts';
export { deadlinesOf, move } from './deadlines.ts';
export { detail } from './detail.ts';
export { byNumber, lock, wholes } from './find.ts';
export { confidentialAfter, deadlinesOfAll, keysAfter, there } from './held.ts';
export { ladderOf, setLadder } from './ladder.ts';
export { ledOn } from './led.ts';
export { byIds } from './lines.ts';
export { list } from './list.ts';
export { mine } from './mine.ts';
export { partsOf } from './parts.ts';
export {
  hiddenNumbers,
  isHidden,
  isItemSealed,
  isOfSealed,
  sealDutiesOf,
  sealKin,
  unsealedIn,
} from './sealed.ts';
export { search } from './search.ts';
export { leadStakesOf } from './stakes.ts';
export { suggest } from './suggest.ts';
