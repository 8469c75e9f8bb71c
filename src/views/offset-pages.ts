import type { Button } from '../domain/card.ts';
import { collator, type Translator } from '../i18n/translator.ts';
import type { Reader } from './reader.ts';
import { pageSize } from './tasks/list.ts';

/** A stretch of a list that is sorted by name, in memory. */
export interface Stretch<T> {
  readonly rows: readonly T[];
  /** How many come before it. */
  readonly offset: number;
  readonly total: number;
}

/** In the order of their names, as the reader's language sorts them. */
export function byName<T>(t: Translator, things: readonly T[], nameOf: (thing: T) => string): T[] {
  const { compare } = collator(t.language);
  const named = things.map((thing) => ({ thing, name: nameOf(thing) }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ thing }) => thing);
}

/** Where a page begins, as its button says. */
const saidOffset = (page: string | undefined) => (/^\d{1,6}$/.test(page ?? '') ? Number(page) : 0);

/** Ten of a list, or `size`, from the page's beginning on; from its own where an old button points past its end. */
export function stretchOf<T>(
  all: readonly T[],
  page: string | undefined,
  size: number = pageSize,
): Stretch<T> {
  const said = saidOffset(page);
  const offset = said < all.length ? said : 0;
  return { rows: all.slice(offset, offset + size), offset, total: all.length };
}

/** The same of a list that the store orders and counts. */
export async function readStretch<T>(
  page: string | undefined,
  read: (at: {
    readonly offset: number;
    readonly limit: number;
  }) => Promise<{ readonly rows: readonly T[]; readonly total: number }>,
): Promise<Stretch<T>> {
  const offset = saidOffset(page);
  const from = async (offset: number) => ({ ...(await read({ offset, limit: pageSize })), offset });
  const found = await from(offset);
  return found.rows.length > 0 || offset === 0 ? found : from(0);
}

/** The ways to the first and the next page, by saying the same call again. */
export async function pageButtons(
  reader: Reader,
  { rows, offset, total }: Stretch<unknown>,
  call: { readonly path: readonly [string, string]; readonly said: Readonly<Record<string, string>> },
): Promise<Button[]> {
  const { t } = reader;
  const { page: _, ...first } = call.said;
  const to = (said: Record<string, string>) => reader.button(call.path, said);
  const next = offset + rows.length;
  return [
    ...(offset > 0 ? [{ label: t('buttons.firstPage'), line: await to(first) }] : []),
    ...(next < total
      ? [{ label: t('buttons.nextPage'), line: await to({ ...first, page: String(next) }) }]
      : []),
  ];
}
