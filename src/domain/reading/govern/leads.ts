import { phrasesOf } from '../phrases/index.ts';
import type { Block, Doubt, Page, Quoted } from '../types.ts';
import type { Statement } from './statement.ts';

/** Who a statement is for, wherever that stands. */
export interface Parties {
  readonly leads: readonly Quoted[];
  readonly coordinators: readonly Quoted[];
  readonly oversight: readonly Quoted[];
  /** Where the leads were found, if not in the statement itself. */
  readonly doubt?: Doubt;
}

const nobody: Parties = { leads: [], coordinators: [], oversight: [] };

/**
 * Finds who is meant where a sentence names nobody: whoever the sentence before in the same item is for, else
 * whom the heading or lead-in above names, else whoever the paragraph before is for. To be asked in the order
 * of the text.
 */
export class Leads {
  private readonly blocks: readonly Block[];
  /** Whom each block names last, or takes over from above. */
  private readonly named: (Parties | undefined)[] = [];
  private readonly meantBefore: RegExp;
  private current = -1;
  private inBlock: Parties | null = null;
  /** The last paragraph without a marker, by what governs it. */
  private readonly before = new Map<number | null, Parties>();

  constructor(page: Page, blocks: readonly Block[]) {
    this.blocks = blocks;
    this.meantBefore = phrasesOf[page.language].structure.meantBefore;
  }

  of(statement: Statement): Parties {
    if (statement.block !== this.current) {
      this.current = statement.block;
      this.inBlock = null;
    }
    const found = this.find(statement);
    if (found.leads.length > 0) this.keep(statement, found);
    return found;
  }

  /** Whom a block names, or whoever governs it. */
  above(block: number | null): Parties {
    if (block === null) return nobody;
    const own = this.named[block];
    if (own) return own;
    const parent = this.blocks[block]?.parent ?? null;
    const parties = this.above(parent);
    this.named[block] = parties;
    return parties;
  }

  private find({ block, assignment }: Statement): Parties {
    const parent = this.blocks[block]?.parent ?? null;
    const governor = this.above(parent);
    if (assignment.leads.length > 0 && !(this.inBlock && this.pointsBack(assignment.leads))) {
      const oversight =
        assignment.oversight.length > 0
          ? assignment.oversight
          : overseers(assignment.leads, this.blocks[block]?.marker ? governor : nobody);
      return { leads: assignment.leads, coordinators: assignment.coordinators, oversight };
    }
    const from = this.inBlock ?? this.neighbour(block, governor);
    if (from) {
      return {
        leads: from.leads,
        coordinators: assignment.coordinators,
        oversight: unique([...assignment.oversight, ...from.oversight]),
        doubt: from.leads === governor.leads ? 'leadFromAbove' : 'leadFromBefore',
      };
    }
    if (governor.leads.length === 0) return { ...assignment };
    return {
      leads: governor.leads,
      coordinators: unique([...assignment.coordinators, ...governor.coordinators]),
      oversight: unique([...assignment.oversight, ...governor.oversight]),
      doubt: 'leadFromAbove',
    };
  }

  private pointsBack(leads: readonly Quoted[]): boolean {
    return leads.every(({ text }) => this.meantBefore.test(text));
  }

  /** The paragraph before, where it names somebody else than what governs both. */
  private neighbour(block: number, governor: Parties): Parties | null {
    const { marker = null, parent = null } = this.blocks[block] ?? {};
    const before = marker ? undefined : this.before.get(parent);
    return before && before.leads !== governor.leads ? before : null;
  }

  private keep({ block, assignment }: Statement, parties: Parties): void {
    this.inBlock = parties;
    const { marker = null, parent = null, kind } = this.blocks[block] ?? {};
    // "1.1. Giao Sở Y tế" alone names too.
    const alone = assignment.force === 'named' || assignment.action === null;
    const names = kind !== 'heading' || (alone && !capitals(assignment.leads));
    if (assignment.leads.length > 0 && names) this.named[block] = parties;
    if (!marker && kind === 'paragraph') this.before.set(parent, parties);
  }
}

/** A title in capitals looks like a name from end to end. */
function capitals(leads: readonly Quoted[]): boolean {
  const words = leads.map(({ text }) => text).join(' ');
  return words.length > 8 && words === words.toUpperCase();
}

/** Whoever governs a list whose items name others sees to it that they do it. */
function overseers(leads: readonly Quoted[], governor: Parties): readonly Quoted[] {
  const names = new Set(leads.map(({ text }) => text.toLowerCase()));
  return governor.leads.some(({ text }) => names.has(text.toLowerCase())) ? [] : governor.leads;
}

function unique(all: readonly Quoted[]): Quoted[] {
  return [...new Map(all.map((one) => [one.text.toLowerCase(), one])).values()];
}
