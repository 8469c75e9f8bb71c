/** How many characters a group's name may have: the longest bodies' names need some 150. */
export const nameLimit = 200;
