export { byNumber, file, find, following, list, ofDirective, ofSymbol, ofText, words } from './find.ts';
export { add, change } from './write.ts';
