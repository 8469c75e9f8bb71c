import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { changeOwn } from '../../src/usecases/settings/change-own.ts';
import { timeZoneNamed } from '../../src/usecases/settings/time-zone.ts';

/** The asker's time zone: moments are shown in it, while deadlines keep to the committee's days. */
export const timezone = command({
  path: ['docket', 'timezone'],
  summary: 'docket.timezone.summary',
  options: {
    zone: text({ label: 'docket.field.timezone', hint: 'docket.field.timezone.hint', max: 60, rest: true }),
  },
  may: 'settings.own',
  async run(ask, given) {
    const { t, now, committee } = ask;
    const zone = timeZoneNamed(given.zone);
    await changeOwn(ask, ask.member, { timeZone: zone });
    const details =
      zone === committee.timeZone ? [] : [t('docket.timezone.days', { zone: committee.timeZone })];
    return notice(t('docket.timezone.set', { zone, moment: t.moment(now, zone) }), { details });
  },
});
