import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, group, role as roleField } from '../../src/chat/field.ts';
import { cleanLine } from '../../src/domain/clean.ts';
import { hasRoles, type RoleAddress } from '../../src/domain/place.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { bindRole, unbindRoles } from '../../src/usecases/groups/bind-role.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';

/** Lets a role of a chat platform stand for a group, or takes it away; elsewhere it can only be taken away. */
export const role = command({
  path: ['groups', 'role'],
  summary: 'groups.role.summary',
  options: {
    group: group(),
    role: roleField({ label: 'groups.field.role', hint: 'groups.field.role.hint' }).optional(),
    remove: flag({ label: 'groups.field.remove', hint: 'groups.field.remove.hint' }).optional(),
  },
  oneOf: ['role', 'remove'],
  also: ['roles', 'vai tro', 'peranan'],
  may: 'groups.change',
  async run(ask, { group, role, remove }) {
    const { t } = ask;
    const name = t.worded(group.name);
    const groupId = group.id;
    if (remove || role === null) {
      const place = hasRoles(ask.door) ? ask.address : null;
      const gone = await unbindRoles(ask, { groupId, role: role ?? null, place });
      return groupChanged(ask, group, t('groups.roleUnbound', { name, roles: t.list(gone) }));
    }
    if (!role) throw mistake('errors.nothingToChange');
    const { label, calls } = await roleMeant(ask, role);
    const { before } = await bindRole(ask, { groupId, role, label });
    const told = [
      ...(before ? [t('groups.roleMovedFrom', { name: t.worded(before.name) })] : []),
      ...(calls ? [] : [t('groups.roleSilent', { role: label })]),
    ];
    return groupChanged(ask, group, t('groups.roleBound', { name, role: label }), told);
  },
});

/** What the platform calls the role, and whether a message may call its holders. */
async function roleMeant(ask: Ask, role: RoleAddress): Promise<{ label: string; calls: boolean }> {
  // Discord counts everybody in a server as holders of a role that has the server's own id.
  if (role.role === role.workspace) throw mistake('groups.error.everyone');
  if (!ask.roleAt) return { label: `@${role.role}`, calls: true };
  const about = await ask.roleAt(role);
  if (!about) throw mistake('groups.error.unseenRole');
  return { label: `@${cleanLine(about.name) || role.role}`, calls: about.calls };
}
