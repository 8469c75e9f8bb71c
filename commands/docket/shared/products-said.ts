import { text } from '../../../src/chat/field.ts';
import { fold } from '../../../src/domain/fold.ts';
import { type ProductKind, productKinds } from '../../../src/domain/governance.ts';
import type { Action } from '../../../src/domain/permissions.ts';
import { mistake } from '../../../src/i18n/mistake.ts';

/** Folded, in our three languages; the first of each is what the hints say. */
const words: Readonly<Record<ProductKind, readonly string[]>> = {
  document: ['document', 'van ban', 'so van ban', 'dokumen', 'documents', 'number', 'nombor dokumen'],
  link: ['link', 'duong dan', 'lien ket', 'pautan', 'links', 'url'],
  file: ['file', 'tep', 'fail', 'files'],
  note: ['note', 'ghi chu', 'nota', 'notes', 'catatan'],
};
const any = ['any', 'all', 'bat ky', 'tat ca', 'mana mana', 'semua'];
const none = ['none', 'nothing', 'off', 'khong', 'tiada'];
const common = ['default', 'mac dinh', 'lalai', 'committee'];

/** What is asked for, as people say it; of one task or directive also that it follows the common rule. */
export const productsField = (asked: { readonly own: boolean; readonly may: Action }) =>
  text({
    label: 'governance.field.products',
    hint: asked.own ? 'governance.field.ownProducts.hint' : 'governance.field.products.hint',
    max: 80,
    rest: true,
    may: asked.may,
  }).optional();

/** "document, file" as kinds; none for "none", null for "default". */
export function productsSaid(said: string): readonly ProductKind[] | null {
  const whole = fold(said);
  if (common.includes(whole)) return null;
  if (none.includes(whole)) return [];
  if (any.includes(whole)) return productKinds;
  const kinds = said
    .split(/[,;+/]|\s(?:or|and|hoặc|và|atau|dan)\s/iu)
    .map((word) => fold(word).replace(/^an? /, ''))
    .filter(Boolean)
    .map((word) => productKinds.find((kind) => words[kind].includes(word)));
  const known = productKinds.filter((kind) => kinds.includes(kind));
  if (known.length === 0 || kinds.includes(undefined)) throw mistake('governance.error.products', { said });
  return known;
}
