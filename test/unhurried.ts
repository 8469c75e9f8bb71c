/**
 * A platform that waits long for a first answer, and a door that knows it: where time is not what a story is about,
 * a busy machine must not decide whether an answer is the first one.
 */
export const unhurried = { waitsMs: 30_000 } as const;
