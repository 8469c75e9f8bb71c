import type { Mention } from '../../../domain/card.ts';
import type { Pen } from './pen.ts';

/** People and roles called by a message; more are none of them meant. */
const mostCalled = 20;
const isId = (id: string) => /^[1-9]\d{4,19}$/.test(id);

export interface Called {
  readonly text: string;
  readonly users: string[];
  readonly roles: string[];
}

/** Who is called: by role or account in this server, and by name where they have none. */
export function calledBy(pen: Pen, mentions: readonly Mention[], guild: string | undefined): Called {
  const ways = mentions.slice(0, mostCalled).map((mention) => wayTo(mention, guild));
  const names = ways.map((way, at) => {
    if (way?.role) return `<@&${way.role}>`;
    return way?.user ? `<@${way.user}>` : pen.line(mentions[at]?.name ?? '');
  });
  const once = (ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];
  const text = names.filter(Boolean).join(', ');
  return {
    text: text && `${pen.t('room.calls')} ${text}`,
    users: once(ways.map((way) => way?.user)),
    roles: once(ways.map((way) => way?.role)),
  };
}

function wayTo({ addresses, roles = [] }: Mention, guild: string | undefined) {
  const isHere = ({ platform, workspace }: { platform: string; workspace: string }) =>
    platform === 'discord' && guild !== undefined && (workspace === guild || workspace === '');
  const role = roles.find((one) => isHere(one) && isId(one.role))?.role;
  if (role) return { role };
  const user = addresses.find((one) => isHere(one) && isId(one.user))?.user;
  return user ? { user } : undefined;
}
