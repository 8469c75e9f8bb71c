/** How many characters a group's name may have: the longest bodies' names need some 150. */
export const nameLimit = 200;

/** A channel's name stands in a narrow list. */
export const channelNameLimit = 60;
