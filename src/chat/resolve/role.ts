import { hasRoles, type RoleAddress } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import { isNone, roleIn } from '../recognise.ts';
import type { Resolver } from './index.ts';

/** A role of the workspace where it is said, as its door writes it ("<@&123>"); null for "none". */
export const resolveRole: Resolver = ({ address: { platform, workspace } }, { text }): RoleAddress | null => {
  if (isNone(text)) return null;
  if (!hasRoles(platform)) throw mistake('errors.noRoles');
  const role = roleIn(text);
  if (role) return { platform, workspace, role };
  throw mistake('errors.unknownRole', { said: text });
};
