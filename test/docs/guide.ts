import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A block of code in a document. */
export interface Fence {
  readonly text: string;
  readonly lines: readonly string[];
}

/** Words of a document between two of its headings or numbers. */
export class Passage {
  readonly title: string;
  readonly text: string;
  private readonly book: Book;

  constructor(book: Book, title: string, text: string) {
    this.book = book;
    this.title = title;
    this.text = text;
  }

  /** The part after `from` and before `to`; all that follows where there is no `to`. */
  between(from: string, to = ''): Passage {
    const start = this.text.indexOf(from);
    if (start < 0) throw new Error(`“${this.title}” does not say “${from}”`);
    const rest = this.text.slice(start + from.length);
    const end = to === '' ? rest.length : rest.indexOf(to);
    if (end < 0) throw new Error(`“${this.title}” does not say “${to}” after “${from}”`);
    return new Passage(this.book, this.title, rest.slice(0, end));
  }

  /** Its blocks of code, which count as used from now on. */
  fences(): readonly Fence[] {
    return fencesIn(this.text).map((fence) => this.book.use(fence));
  }

  /** Its blocks of code, not yet used. */
  look(): readonly Fence[] {
    return fencesIn(this.text);
  }

  /** What stands in italics: names of buttons and pages, in the order in which they are to be clicked. */
  clicks(): readonly string[] {
    const prose = this.text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`]*`/g, '');
    return [...prose.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, name = '']) => name.replace(/\s+/g, ' '));
  }

  /** What stands in `this type`, outside blocks. */
  said(): readonly string[] {
    const prose = this.text.replace(/^ *```[\s\S]*?^ *```/gm, '');
    return [...prose.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
  }

  /** Files of ours that it points to. */
  links(): readonly string[] {
    return [...this.text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  }

  /** Its numbered steps, by number. */
  steps(): ReadonlyMap<number, Passage> {
    const parts = this.text.split(/^(?=\d+\. )/m).slice(1);
    return new Map(
      parts.map((part) => {
        const [, number = '', words = ''] = /^(\d+)\. ([\s\S]*)/.exec(part) ?? [];
        return [Number(number), new Passage(this.book, `${this.title}, ${number}`, words)];
      }),
    );
  }
}

/** A document that is followed to the letter. */
export class Book {
  private readonly text: string;
  private readonly used = new Set<string>();

  constructor(path: string) {
    this.text = readFileSync(join(root, path), 'utf8');
  }

  part(title: string): Passage {
    const found = this.text.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
    if (found === undefined) throw new Error(`There is no “${title}”`);
    return new Passage(this, title, found.slice(title.length));
  }

  use(fence: Fence): Fence {
    this.used.add(fence.text);
    return fence;
  }

  /** Blocks of code that nobody has followed yet. */
  unused(): readonly string[] {
    return fencesIn(this.text)
      .map(({ text }) => text)
      .filter((text) => !this.used.has(text));
  }
}

function fencesIn(text: string): Fence[] {
  return [...text.matchAll(/^( *)```\w*\n([\s\S]*?)\n\1```$/gm)].map(([, indent = '', body = '']) => {
    const lines = body.split('\n').map((line) => line.slice(line.startsWith(indent) ? indent.length : 0));
    return { text: lines.join('\n'), lines };
  });
}
