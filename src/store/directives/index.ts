export { addItem, changeItem, freePosition, item, items } from './items.ts';
export { ladderOf, setLadder } from './ladder.ts';
export { byNumber, detail, list } from './list.ts';
export { productsOf, setProducts } from './products.ts';
export { add, change, named } from './write.ts';
