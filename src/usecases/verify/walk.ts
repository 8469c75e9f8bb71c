import type { ChainFault } from '../../domain/history/fault.ts';
import { type Head, isHead, type SaidHead } from '../../domain/history/head.ts';
import { linkOf, type PrintedHead } from '../../store/index.ts';

/** An entry as the chain sees it: from the table, or from an export. */
export interface Link {
  readonly number: number;
  readonly hash: string;
  /** Of its salt and its text, worked out now; given where the text is held back. */
  readonly digest: string;
  /** The number that its text names; null where the text is held back or cannot be read. */
  readonly says: number | null;
  /** The first column that is not as its text; `noText` where the text is none of an entry. */
  readonly unlike: string | null;
  readonly printed: PrintedHead | null;
}

export const noText = 'text';

export interface Walked {
  /** The last link that holds. */
  readonly last: Head | null;
  /** How many printed heads agree. */
  readonly printed: number;
  /** Which of the heads that were asked for agree. */
  readonly agreed: readonly SaidHead[];
  readonly fault: ChainFault | null;
}

interface Asked {
  /** What the first entry is chained to. */
  readonly beginning: string;
  /** How many entries were ever numbered. */
  readonly numbered: number;
  readonly heads: readonly SaidHead[];
}

/** Goes along a chain, holding two links at a time, up to the first that does not hold. */
export async function walk(asked: Asked, links: AsyncIterable<Link | null>): Promise<Walked> {
  const way = new Way(asked);
  let held: Link | undefined;
  for await (const link of links) {
    if (link === null) {
      const fault = held && way.step(held, undefined);
      return way.end(fault ?? { what: 'unreadable', number: way.expected });
    }
    const fault = held && way.step(held, link);
    if (fault) return way.end(fault);
    held = link;
  }
  const fault = held && way.step(held, undefined);
  if (fault) return way.end(fault);
  const { numbered } = asked;
  const number = way.expected - 1;
  return way.end(number < numbered ? { what: 'cut', number, numbered, printed: null } : null);
}

class Way {
  private previous: string;
  private last: Head | null = null;
  private printed = 0;
  private agreesTo = 0;
  private readonly agreed: SaidHead[] = [];
  private readonly asked: Asked;

  constructor(asked: Asked) {
    this.asked = asked;
    this.previous = asked.beginning;
  }

  get expected(): number {
    return (this.last?.number ?? 0) + 1;
  }

  /** One link on; the fault where it does not hold. */
  step(link: Link, next: Link | undefined): ChainFault | null {
    const fault = this.faultIn(link, next);
    if (fault) return fault;
    const { number, hash, printed } = link;
    this.previous = hash;
    this.last = { number, hash };
    this.agreed.push(...this.asked.heads.filter((head) => head.number === number && isHead(hash, head)));
    if (printed) {
      this.printed++;
      this.agreesTo = number;
    }
    return null;
  }

  end(fault: ChainFault | null): Walked {
    return { last: this.last, printed: this.printed, agreed: this.agreed, fault };
  }

  private faultIn(link: Link, next: Link | undefined): ChainFault | null {
    const { expected: number, previous } = this;
    if (link.number !== number) return this.outOfTurn(link, next);
    if (number > this.asked.numbered) return { what: 'inserted', number };
    const own = linkOf(previous, number, link.digest);
    if (own !== link.hash) return broken(link, { previous, own, next });
    if (link.says !== null && link.says !== number) return { what: 'moved', number, holds: link.says };
    if (link.unlike === noText) return { what: 'unreadable', number };
    if (link.unlike) return { what: 'column', number, column: link.unlike };
    if (link.printed && link.printed.hash !== link.hash)
      return { what: 'rewritten', number, agrees: this.agreesTo, printed: link.printed };
    return null;
  }

  private outOfTurn(link: Link, next: Link | undefined): ChainFault {
    const { expected: number } = this;
    const comes = next?.number === number || link.number < number;
    return comes ? { what: 'moved', number, holds: link.number } : { what: 'missing', number };
  }
}

/** What became of a link that does not follow the one before it, as far as the next one tells. */
function broken(
  link: Link,
  { previous, own, next }: { previous: string; own: string; next: Link | undefined },
): ChainFault {
  const { number, says } = link;
  if (says !== null && says !== number) return { what: 'moved', number, holds: says };
  if (!next) return { what: 'edited', number };
  // Whoever puts one in must number all that follow anew, but cannot change what their texts say.
  if (next.says === number && linkOf(previous, number, next.digest) === next.hash)
    return { what: 'inserted', number };
  if (linkOf(link.hash, next.number, next.digest) === next.hash) return { what: 'edited', number };
  if (linkOf(own, next.number, next.digest) === next.hash) return { what: 'hash', number };
  return { what: 'torn', number };
}
