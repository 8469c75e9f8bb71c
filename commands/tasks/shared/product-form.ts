import type { Ask } from '../../../src/chat/ask.ts';
import type { Command } from '../../../src/chat/command.ts';
import { formOf } from '../../../src/chat/form.ts';
import { lacks, type ProductKind, productKinds } from '../../../src/domain/governance.ts';
import { may } from '../../../src/domain/permissions.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { canChange } from '../../../src/domain/task.ts';
import { productNames } from '../../../src/i18n/product-names.ts';
import { refuseOpenParts } from '../../../src/usecases/parts/refuse-open-parts.ts';
import { productsAsked } from '../../../src/usecases/tasks/products-asked.ts';

/** The quickest to give come first: a note can be typed on a phone. */
const inForm: readonly ProductKind[] = ['note', 'document', 'link', 'file'];

/**
 * Asks for what is to be shown where none of it was given; null where nothing is missing, or where the task cannot be
 * reported anyway, which is then told as ever.
 */
export async function productForm(
  ask: Ask,
  command: Command,
  number: number,
  given: Partial<Record<ProductKind, unknown>>,
): Promise<Reply | null> {
  const { store, viewer, t } = ask;
  const task = await store.tasks.byNumber(viewer, number);
  if (!task || !canChange(task.state, 'done') || may(viewer, 'tasks.accept')) return null;
  if (!may(viewer, 'tasks.done', task) || (ask.seen && ask.seen !== task.version)) return null;
  const asked = await productsAsked(store, viewer, task);
  const shown = productKinds.filter((kind) => given[kind] !== undefined);
  if (!lacks(asked, shown)) return null;
  await refuseOpenParts(store, ask, task);
  const line = await ask.button(command.path, { task: String(number) }, ask.seen ?? undefined);
  const names = productNames(t, asked);
  // Whoever has said something already, or sent the form empty, is told what is missing.
  const error =
    ask.submitted || productKinds.some((kind) => kind in ask.said)
      ? { error: t('governance.error.productInForm', { asked: names }) }
      : {};
  const form = formOf(command, ask.said, { t, line, ...error });
  const hint = t('governance.form.anyOne', { asked: names });
  // What was typed beside is not lost; a file that is not asked for would have to be chosen anew.
  const isKept = (kind: ProductKind) => kind !== 'file' && Boolean(ask.said[kind]?.trim());
  const fields = inForm
    .filter((kind) => kind === 'note' || asked.includes(kind) || isKept(kind))
    .flatMap((kind) => form.fields.find(({ name }) => name === kind) ?? [])
    .map((field, at) => (at === 0 && asked.length > 1 ? { ...field, hint } : field));
  return { kind: 'form', form: { ...form, title: t('governance.form.title', { number }), fields } };
}
