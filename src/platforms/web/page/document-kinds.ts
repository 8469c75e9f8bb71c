import { state } from './state.ts';
import { word } from './words.ts';

/** What Docket reads. */
export const documentKinds = '.pdf,.docx,.html,.htm,.txt,application/pdf,text/html,text/plain';

/** Whether it may be a document, by its name; one without an ending may be anything: the server looks. */
export function isDocument({ name }: File): boolean {
  const ending = /\.[^.]{1,5}$/.exec(name)?.[0].toLowerCase();
  return !ending || documentKinds.split(',').includes(ending);
}

/** Why it cannot be sent; undefined where it can. */
export function tooLarge({ name, size }: File): string | undefined {
  const { most } = state.start.documents;
  return size > most
    ? word('drop-too-large', { name, size: megabytes(size), most: megabytes(most) })
    : undefined;
}

/** Rounded up, so that no file of "20 MB" is too large for 20 MB. */
export const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);
