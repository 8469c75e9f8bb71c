import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GroupId, MemberId } from '../../src/domain/ids.ts';
import { offices, type Viewer } from '../../src/domain/member.ts';
import { type Action, may, mayAtAll, permissions } from '../../src/domain/permissions.ts';
import { engineOfRun } from '../engines.ts';
import { makeWorld, type World } from '../world.ts';

const actions = Object.keys(permissions) as Action[];
const groups = ['g1', 'g2', 'g3'] as GroupId[];
const aViewer = fc.record({
  committeeId: fc.constant('c' as Viewer['committeeId']),
  memberId: fc.constantFrom('m1', 'm2').map((id) => id as MemberId),
  office: fc.constantFrom(...offices),
  seats: fc.uniqueArray(
    fc.record({
      groupId: fc.constantFrom(...groups),
      kind: fc.constantFrom('lead' as const, 'deputy' as const),
    }),
    { maxLength: 2 },
  ),
});
const aTask = fc.record({
  leadGroupId: fc.constantFrom(...groups),
  assigneeIds: fc.subarray(['m1', 'm2'] as MemberId[]),
});

test('to belong to groups, by list or by role, permits nothing that nobody else of the office may', () => {
  fc.assert(
    fc.property(
      aViewer,
      aTask,
      fc.subarray(groups),
      fc.constantFrom(...actions),
      (viewer, task, own, action) => {
        const belonging = { ...viewer, groupIds: own };
        expect(may(belonging, action, task)).toBe(may(viewer, action, task));
        expect(mayAtAll(belonging, action)).toBe(mayAtAll(viewer, action));
      },
    ),
  );
});

describe('whatever roles are bound, and whatever roles a call brings', () => {
  const guilds = ['G1', 'G2'];
  const roles = ['r1', 'r2', 'r3', 'r4'];
  let world: World;
  beforeAll(async () => {
    const store = await engineOfRun.open();
    world = await makeWorld({ store });
    for (const workspace of guilds)
      await store.members.addAddress(world.people.lan, { platform: 'discord', workspace, user: 'lan' });
    return () => store.close();
  });

  test('somebody stays who they are, and belongs where a list or one of these roles says so', async () => {
    const { store, people, groups } = world;
    const hoa = await world.viewerOf('hoa');
    const all = [groups.home.id, groups.finance.id];
    const binding = fc.record({
      guild: fc.constantFrom(...guilds),
      role: fc.constantFrom(...roles),
      groupId: fc.constantFrom(...all),
    });
    const brought = fc.array(fc.constantFrom(...roles, 'r5'), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(binding, { maxLength: 6 }),
        brought,
        fc.subarray(all),
        async (bound, has, listed) => {
          for (const { groupId, role } of await store.groups.rolesOf(hoa, all))
            await store.groups.unbindRole(hoa, groupId, role);
          for (const id of all) await store.groups.removeMember(hoa, id, people.lan.id);
          for (const id of listed) await store.groups.addMember(hoa, id, people.lan.id);
          const owners = new Map<string, GroupId>();
          for (const { guild, role, groupId } of bound) {
            const address = { platform: 'discord', workspace: guild, role } as const;
            await store.groups.bindRole(hoa, groupId, address, `@${role}`);
            if (guild === 'G1') owners.set(role, groupId);
          }
          const address = { platform: 'discord', workspace: 'G1', user: 'lan' } as const;
          const [without] = await store.members.callers(address);
          const [caller] = await store.members.callers(address, has);
          const { groupIds, ...self } = caller ?? { groupIds: [] };
          const { groupIds: before, ...same } = without ?? { groupIds: [] };
          expect(self).toEqual(same);
          expect(before.toSorted()).toEqual(listed.toSorted());
          const byRole = has.flatMap((role) => owners.get(role) ?? []);
          expect(groupIds.toSorted()).toEqual([...new Set([...listed, ...byRole])].toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });
});
