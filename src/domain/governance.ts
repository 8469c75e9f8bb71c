/** What can be shown for a task: a document's number, a link, a file, a note. */
export const productKinds = ['document', 'link', 'file', 'note'] as const;
export type ProductKind = (typeof productKinds)[number];

/** How a committee governs its tasks. */
export interface Governance {
  /** Whether "done" is a report that the secretariat accepts or returns; otherwise it closes the task at once. */
  readonly acceptance: boolean;
  /** Any one of these is asked for with a report; none of them, where it is empty. */
  readonly products: readonly ProductKind[];
  /**
   * Who decides on more time: 1, the secretariat; 2, the secretariat supports a request and the chair decides. A
   * day is moved by no decision that the secretariat has no part in.
   */
  readonly extensionLevels: 1 | 2;
}

export const defaultGovernance: Governance = {
  acceptance: true,
  products: productKinds,
  extensionLevels: 1,
};

/** What a report shows: at least one of them where something is asked for. */
export interface Product {
  readonly document?: string;
  readonly link?: string;
  /** Its number among the task's files, and its name. */
  readonly file?: { readonly number: number; readonly name: string };
  readonly note?: string;
}

/** Which of the kinds a product holds. */
export const kindsIn = (product: Product): readonly ProductKind[] =>
  productKinds.filter((kind) => product[kind] !== undefined);

/** Whether something is asked for, and none of it is there. */
export const lacks = (asked: readonly ProductKind[], given: readonly ProductKind[]): boolean =>
  asked.length > 0 && !asked.some((kind) => given.includes(kind));

/** In letters. */
export const documentLimit = 120;
export const linkLimit = 1000;
