import type { ProductKind } from '../../domain/governance.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';

/**
 * What is asked for when the task is reported done, any one of these; nothing where it is empty. Its own comes before
 * its directive's, and that before the committee's. A part is shown to whoever gave it away: only its own is asked.
 */
export async function productsAsked(
  rooms: Pick<Rooms, 'directives' | 'committees'>,
  viewer: Viewer,
  { products, directiveId, parentId }: Pick<Task, 'products' | 'directiveId' | 'parentId'>,
): Promise<readonly ProductKind[]> {
  if (products) return products;
  if (parentId) return [];
  const ofDirective = directiveId && (await rooms.directives.productsOf(viewer, directiveId));
  return ofDirective || (await rooms.committees.settings(viewer)).governance.products;
}
