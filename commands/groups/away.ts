import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { day, member } from '../../src/chat/field.ts';
import type { Button } from '../../src/domain/card.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Member } from '../../src/domain/member.ts';
import { notice } from '../../src/domain/notice.ts';
import { thereOf } from '../../src/domain/reminders/standing-in.ts';
import { type Absence, setAway } from '../../src/usecases/absences/away.ts';
import { fromDay } from '../../src/views/groups/seats.ts';

/** Notes that somebody is away until a day: what goes to their seats goes to the deputies meanwhile. */
export const away = command({
  path: ['groups', 'away'],
  summary: 'seats.away.summary',
  options: {
    until: day({ label: 'seats.field.until', hint: 'seats.field.until.hint' }),
    member: member({ label: 'seats.field.who', hint: 'seats.field.who.hint' }).optional(),
    from: day({ label: 'seats.field.from', hint: 'seats.field.from.hint' }).optional(),
  },
  also: [
    'absent',
    'absence',
    'leave',
    'vang mat',
    'vang',
    'nghi phep',
    'nghi',
    'tidak hadir',
    'tiada',
    'cuti',
    'bercuti',
  ],
  may: 'absences.own',
  async run(ask, { until, from = ask.today, member = ask.member }) {
    const { t, today } = ask;
    const away = await setAway(ask, member, { from, until });
    const told = { name: member.name, from: fromDay(t, away.from, today), until: t.day(away.until) };
    return notice(t('seats.away.done', told), {
      details: [...(await standIns(ask, member, from)), t('seats.away.ends')],
      buttons: await wayBack(ask, member, away),
    });
  },
});

/** Who stands in, on a day, for the lead of each group in whose seats a member is. */
async function standIns({ store, viewer, t }: Ask, member: Member, day: Day): Promise<string[]> {
  const seats = await store.members.seatsOf(member.committeeId, member.id, day);
  const held = [...new Set(seats.map(({ groupId }) => groupId))];
  const groups = await store.groups.byIds(viewer, held);
  const parents = await store.groups.byIds(
    viewer,
    groups.flatMap(({ parentId }) => parentId ?? []),
  );
  const holders = Map.groupBy(await store.groups.holders(viewer, held, day), ({ groupId }) => groupId);
  return groups.flatMap(({ id, name, parentId }) => {
    const seated = holders.get(id) ?? [];
    const group = t.worded(name);
    const others = seated.filter((one) => one.member.id !== member.id).map((one) => one.member.name);
    const [there] = thereOf(seated);
    if (there?.kind === 'lead') return [];
    if (there) return [t('seats.away.standsIn', { group, deputy: there.member.name })];
    const parent = parents.find((one) => one.id === parentId);
    const above = parent ? t.worded(parent.name) : t('seats.away.secretariat');
    if (others.length === 0) return [t('seats.away.nobody', { group, above })];
    const names = t.list(others);
    return [t('seats.away.nobodyThere', { group, names, above })];
  });
}

/**
 * The way to take back an absence of a member's that was just noted. None for one to come, of somebody who is away now:
 * it would end the present one.
 */
async function wayBack(ask: Ask, member: Member, away: Absence): Promise<Button[]> {
  const { t, viewer, today, store } = ask;
  const known = await store.members.absencesFrom(viewer, member.id, today);
  if (known[0] && known[0].from !== away.from) return [];
  const own = away.from <= today ? 'seats.me.button.back' : 'seats.me.button.off';
  const label = t(member.id === viewer.memberId ? own : 'seats.back.button');
  return [{ label, line: await ask.button(['groups', 'back'], { member: `@${member.id}` }) }];
}
