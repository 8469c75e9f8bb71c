import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { CommitteeSettings } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { checkHeard } from './reminding-heard.ts';

type Settings = Pick<
  CommitteeSettings,
  | 'name'
  | 'language'
  | 'timeZone'
  | 'beforeIncludesDay'
  | 'reminderTime'
  | 'secretariatGroupId'
  | 'matchEmail'
>;

/** Changes the committee's settings and answers with all of them as they are now. */
export async function changeCommittee(deed: Deed, to: Partial<Settings>): Promise<CommitteeSettings> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  return deed.store.transaction(async (rooms) => {
    const settings = await rooms.committees.settings(deed.viewer);
    const changed = (Object.keys(to) as (keyof Settings)[]).filter((name) => to[name] !== settings[name]);
    if (changed.length === 0) throw mistake('errors.nothingToChange');
    if (to.reminderTime) await checkHeard(rooms, deed, { reminderTime: to.reminderTime });
    await rooms.committees.change(deed.viewer, to);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'edited',
      subject: 'committee',
      subjectId: settings.id,
      before: Object.fromEntries(changed.map((name) => [name, settings[name]])),
      after: Object.fromEntries(changed.map((name) => [name, to[name]])),
    });
    return { ...settings, ...to };
  });
}
