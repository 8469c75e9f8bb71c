import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { day, member } from '../../src/chat/field.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Member } from '../../src/domain/member.ts';
import { notice } from '../../src/domain/notice.ts';
import { thereOf } from '../../src/domain/standing-in.ts';
import { setAway } from '../../src/usecases/absences/away.ts';
import { fromDay } from '../../src/views/seats.ts';

/** Notes that somebody is away until a day: what goes to their seats goes to the deputies meanwhile. */
export const away = command({
  path: ['groups', 'away'],
  summary: 'seats.away.summary',
  options: {
    until: day({ label: 'seats.field.until', hint: 'seats.field.until.hint' }),
    from: day({ label: 'seats.field.from', hint: 'seats.field.from.hint' }).optional(),
    member: member({ label: 'seats.field.who', hint: 'seats.field.who.hint' }).optional(),
  },
  also: ['absent', 'absence', 'leave', 'vang mat', 'nghi phep', 'tidak hadir', 'cuti'],
  may: 'absences.own',
  async run(ask, { until, from = ask.today, member = ask.member }) {
    const { t, today } = ask;
    await setAway(ask, member, { from, until });
    const told = { name: member.name, from: fromDay(t, from, today), until: t.day(until) };
    const line = await ask.button(['groups', 'back'], { member: `@${member.id}` });
    return notice(t('seats.away.done', told), {
      details: [...(await standIns(ask, member, from)), t('seats.away.ends')],
      buttons: [{ label: t('seats.me.button.back'), line }],
    });
  },
});

/** Who stands in for each lead seat of a member's on a day. */
async function standIns({ store, viewer, t }: Ask, member: Member, day: Day): Promise<string[]> {
  const held = await store.members.seatsOf(member.committeeId, member.id, day);
  const led = held.filter(({ kind }) => kind === 'lead').map(({ groupId }) => groupId);
  const groups = await store.groups.byIds(viewer, led);
  const holders = Map.groupBy(await store.groups.holders(viewer, led, day), ({ groupId }) => groupId);
  return groups.map(({ id, name }) => {
    const [deputy] = thereOf(holders.get(id) ?? []);
    const group = t.worded(name);
    return deputy
      ? t('seats.away.standsIn', { group, deputy: deputy.member.name })
      : t('seats.away.nobody', { group });
  });
}
