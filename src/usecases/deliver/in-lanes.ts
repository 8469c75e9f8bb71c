/** How many channels are written to at the same time. */
const width = 16;

/**
 * Runs `work` on all items: those of one lane one after another in their order, different lanes side by side,
 * so that a slow channel holds up nobody but itself. `work` answers for its own faults.
 */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  work: (item: T) => Promise<void>,
) {
  const lanes = [...Map.groupBy(items, laneOf).values()].values();
  const walker = async () => {
    for (const lane of lanes) for (const item of lane) await work(item);
  };
  await Promise.all(Array.from({ length: width }, walker));
}
