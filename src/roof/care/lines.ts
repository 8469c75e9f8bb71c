/** Longer than any line that Docket writes. In letters. */
const longest = 16 * 1024 * 1024;

/**
 * A text's lines, ended by a line feed alone or after a carriage return, and by nothing else that some take for a
 * line's end. One that is too long comes as an empty one: it is never held.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  let tooLong = false;
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    for (const [at, part] of [first, ...others].entries()) {
      if (at > 0) {
        yield tooLong ? '' : begun.replace(/\r$/, '');
        [begun, tooLong] = ['', false];
      }
      tooLong ||= begun.length + part.length > longest;
      begun = tooLong ? '' : begun + part;
    }
  }
  if (begun || tooLong) yield tooLong ? '' : begun.replace(/\r$/, '');
}
