import { waitingStates } from '../../domain/extension.ts';
import type { Governance, ProductKind } from '../../domain/governance.ts';
import type { DirectiveId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** Changes how the committee governs its tasks. What waits to be accepted goes on waiting. */
export async function changeGovernance(deed: Deed, to: Partial<Governance>): Promise<Governance> {
  if (!may(deed.viewer, 'governance.change')) throw notAllowed('governance.change');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const { id, governance: was } = await rooms.committees.settings(deed.viewer);
    const is: Governance = { ...was, ...to };
    const changed = (Object.keys(is) as (keyof Governance)[]).filter(
      (name) => JSON.stringify(is[name]) !== JSON.stringify(was[name]),
    );
    if (changed.length === 0) throw mistake('errors.nothingToChange');
    await rooms.committees.change(deed.viewer, { governance: is });
    await rooms.history.append({
      ...authorOf(deed),
      action: 'governance',
      subject: 'committee',
      subjectId: id,
      before: Object.fromEntries(changed.map((name) => [name, was[name]])),
      after: Object.fromEntries(changed.map((name) => [name, is[name]])),
    });
    if (changed.includes('extensionLevels')) await redrawRequests(rooms, deed);
    return is;
  });
}

/** Cards of requests for more time say who decides: they are drawn anew, page by page. */
async function redrawRequests(rooms: Rooms, { viewer }: Deed): Promise<void> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Rooms['extensions']['list']>> = await rooms.extensions.list(
      viewer,
      waitingStates,
      { after, limit: 100 },
    );
    for (const { id } of page.rows) await rooms.outbox.redraw(viewer.committeeId, id);
    after = page.next;
  } while (after);
}

/** Says what a directive's tasks are asked for; null leaves it to the committee again. */
export async function changeDirectiveProducts(
  deed: Deed,
  {
    directiveId,
    products,
  }: { readonly directiveId: DirectiveId; readonly products: readonly ProductKind[] | null },
): Promise<void> {
  if (!may(deed.viewer, 'tasks.govern')) throw notAllowed('tasks.govern');
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const before = await rooms.directives.productsOf(deed.viewer, directiveId);
    if (JSON.stringify(before) === JSON.stringify(products)) throw mistake('errors.nothingToChange');
    await rooms.directives.setProducts(deed.viewer, directiveId, products);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'governed',
      subject: 'directive',
      subjectId: directiveId,
      before: { products: before },
      after: { products },
    });
  });
}
