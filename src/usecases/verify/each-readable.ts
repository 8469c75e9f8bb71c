/**
 * What `find` finds in a page of rows. Where somebody has put into them what cannot even be read, each is looked at
 * alone, and `garbled` names those.
 */
export async function eachReadable<Row, Fault>(
  page: readonly Row[],
  find: (rows: readonly Row[]) => Promise<readonly Fault[]>,
  garbled: (row: Row) => Fault,
): Promise<readonly Fault[]> {
  try {
    return await find(page);
  } catch (fault) {
    if (!isNonsense(fault)) throw fault;
    if (page.length === 1) return page.map(garbled);
  }
  const faults: Fault[] = [];
  for (const row of page) faults.push(...(await eachReadable([row], find, garbled)));
  return faults;
}

/** Thrown by what reads a value of another shape; a database's own errors are none of these. */
const isNonsense = (fault: unknown) =>
  fault instanceof SyntaxError || fault instanceof TypeError || fault instanceof RangeError;
