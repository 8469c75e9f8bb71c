import { command } from '../../src/chat/command.ts';
import { group } from '../../src/chat/field.ts';
import { groupCard } from '../../src/views/groups/card.ts';
import { byName } from '../../src/views/offset-pages.ts';

/** A group: who leads it, where it reads, which roles stand for it, who belongs to it, its classes, its names. */
export const show = command({
  path: ['groups', 'show'],
  summary: 'groups.show.summary',
  options: { group: group() },
  also: ['view', 'info', 'xem', 'thong tin', 'lihat', 'papar', 'maklumat'],
  may: 'groups.read',
  async run(ask, given) {
    const { viewer, today, t } = ask;
    const { groups, classes } = ask.store;
    const { id, parentId } = given.group;
    const belongs = await classes.ofGroups(viewer, [id]);
    const known = await classes.byIds(
      viewer,
      belongs.map(({ classId }) => classId),
    );
    const detail = {
      group: given.group,
      parent: parentId ? ((await groups.byId(viewer, parentId)) ?? null) : null,
      holders: await groups.holders(viewer, [id], today),
      seatings: await groups.seatings(viewer, id, { day: today, limit: 5 }),
      channels: (await groups.channelsOf(viewer, [id])).map(({ label }) => label),
      roles: (await groups.rolesOf(viewer, [id])).map(({ label }) => label),
      members: await groups.members(viewer, id),
      aliases: await groups.aliasesOf(viewer, id),
      classes: byName(t, known, (one) => t.worded(one.name)),
    };
    return { kind: 'card', card: await groupCard(ask, detail), to: 'asker', inPlace: ask.pressed };
  },
});
