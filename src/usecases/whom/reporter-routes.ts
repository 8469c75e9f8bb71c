import type { Task } from '../../domain/task.ts';
import type { Rooms, Route } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { directRoutes } from './routes.ts';

/**
 * Where whoever reported a task is told what became of it: directly, unless they hold a seat of its lead group, whose
 * place hears of it anyway.
 */
export async function reporterRoutes(
  rooms: Rooms,
  { viewer, committee, today }: Pick<Deed, 'viewer' | 'committee' | 'today'>,
  { report, leadGroupId }: Pick<Task, 'report' | 'leadGroupId'>,
): Promise<readonly Route[]> {
  if (!report) return [];
  const seated = await rooms.groups.holders(viewer, [leadGroupId], today);
  const isSeated = seated.some(({ member }) => member.id === report.by);
  return isSeated ? [] : directRoutes(rooms, committee.id, [report.by]);
}
