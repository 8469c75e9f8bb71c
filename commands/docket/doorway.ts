import type { Doorway, Visitor } from '../../src/chat/visitor.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { nowOf } from '../../src/store/index.ts';
import { type Asker, nameOf } from '../../src/usecases/welcome/asker.ts';
import { matchByEmail } from '../../src/usecases/welcome/match-email.ts';
import { mayAskAgainAt } from '../../src/usecases/welcome/wait.ts';
import { type Standing, setupCard, wayInCard } from '../../src/views/committee/newcomer.ts';

/** What is done with callers whom no committee knows. */
export const doorway: Doorway = { letIn, wayIn };

/** The visitor as the use cases know them. */
export const askerOf = ({ store, address, about, roles, language }: Visitor): Asker => ({
  store,
  address,
  about,
  roles,
  language,
});

/** Whether they may set the workspace up, which has no committee yet. */
export function maySetUp({ about, isForeign, committees }: Visitor): boolean {
  return about.account === 'administrator' && !isForeign && committees.length === 0;
}

async function letIn(visitor: Visitor): Promise<string | null> {
  if (visitor.isForeign) return null;
  const [first] = await matchByEmail(askerOf(visitor), visitor.committees);
  if (!first) return null;
  return visitor.t('welcome.greeting', { name: first.member.name, committee: first.committee.name });
}

async function wayIn(visitor: Visitor): Promise<Reply> {
  const { t, about, committees, prefix } = visitor;
  if (about.account === 'none') return notice(t('errors.stranger'), { failed: true });
  if (visitor.isForeign) return notice(t('welcome.way.foreign'), { failed: true });
  if (maySetUp(visitor)) {
    const card = setupCard(t, { workspace: about.workspaceName, line: `/${prefix}docket setup` });
    return { kind: 'card', card, to: 'asker' };
  }
  if (committees.length === 0) return notice(t('welcome.setup.others'), { failed: true });
  const who = { name: nameOf(visitor), guest: about.account === 'guest' };
  const card = wayInCard(t, who, await Promise.all(committees.map((one) => standingIn(visitor, one))));
  return { kind: 'card', card, to: 'asker' };
}

async function standingIn(
  { store, address }: Visitor,
  committee: Visitor['committees'][number],
): Promise<Standing> {
  const request = await store.joins.latestOf(committee.id, address);
  const again = request ? mayAskAgainAt(request) : null;
  return { committee, request, shutUntil: again !== null && again > nowOf(committee) ? again : null };
}
