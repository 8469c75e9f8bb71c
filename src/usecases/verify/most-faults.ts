/** How many faults of a kind are named. */
export const mostFaults = 10;
