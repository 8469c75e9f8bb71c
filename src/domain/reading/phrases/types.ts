import type { Language } from '../../language.ts';

/** How one language words what a directive is made of: numbering, deadlines, who does what, what it is. */
export interface Phrases {
  readonly language: Language;
  readonly structure: StructurePhrases;
  readonly deadlines: DeadlinePhrases;
  readonly roles: RolePhrases;
  readonly facts: FactPhrases;
}

/** How parts, lists, tables and what is of no account are worded. */
export interface StructurePhrases {}

/** How days and periods are worded, and days that are no deadlines. */
export interface DeadlinePhrases {}

/** How bodies are called, and how a job is given to them. */
export interface RolePhrases {}

/** How a document says what it is, and names others. */
export interface FactPhrases {}
