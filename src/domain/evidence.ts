import { cleanLine } from './clean.ts';

/** In bytes. What the narrowest door hands back to people; every door takes as much. */
export const fileLimit = 10_000_000;
export const filesPerTask = 50;

/** In bytes of UTF-8: file systems take 255, and some add an ending of their own. */
const nameLimit = 180;
/** In letters, at the end: what is said may be of any length. */
const mostRead = 600;
/** A longer ending is no ending. */
const endingLimit = 12;

/** What a history tells of a file that was handed in; never what is in it. */
export interface FileFacts {
  /** Counts the files of its task, from 1. */
  readonly number: number;
  readonly name: string;
  /** As its sender called it ("application/pdf"): a hint, nothing to trust. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * A file's name as it is kept: on one line, without folders, without what hides or turns round its ending, and
 * short enough for any disk. "file" where nothing is left.
 */
export function fileName(said: string): string {
  const last = said.slice(-mostRead).toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const name = cleanLine(last.replace(/[\u061C\u200E\u200F]/g, ''))
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= endingLimit ? name.slice(dot) : '';
  const stem = ending ? name.slice(0, dot) : name;
  return `${cut(stem, nameLimit - bytesOf(ending))}${ending}` || 'file';
}

/** A media type as it is kept; what is no such thing is a row of bytes. */
export function mediaTypeOf(said: string | undefined): string {
  const type = (said ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9][\w.+-]{0,60}\/[a-z0-9][\w.+-]{0,100}$/.test(type) ? type : 'application/octet-stream';
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    bytes += bytesOf(letter);
    if (bytes > most) return kept.trimEnd();
    kept += letter;
  }
  return kept;
}
