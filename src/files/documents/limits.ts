/** What a document may cost, each told to whoever passes it. */
export const documentLimits = {
  bytes: 20 * 1024 * 1024,
  pages: 500,
  /** Of the text that comes out, in UTF-16 units. */
  characters: 5_000_000,
  /** Of a line; real ones have a few thousand, a table's row some more. */
  line: 100_000,
  /** That a reader may work on it. */
  seconds: 30,
  /** That a reader may hold meanwhile: heap and buffers together. */
  memoryMb: 640,
  /** That a packed file may come to unpacked, of what is read in it. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Files in a packed file. */
  entries: 10_000,
  /** Elements in elements. */
  depth: 1_000,
} as const;
