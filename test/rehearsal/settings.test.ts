import { describe, expect, it } from 'vitest';
import { lookedAgain } from '../../src/usecases/plan/look-again.ts';
import { eachInItsOwn } from '../world.ts';

describe('how a committee reminds', () => {
  const house = eachInItsOwn();
  const settings = async () => (await house.world.store.committees.all())[0]?.reminding;
  const nextRungs = async () =>
    (await house.world.store.query('select next_rung_day as day from tasks order by number')).map(
      ({ day }) => day,
    );

  it('is shown to everybody, and how to change it to those who may', async () => {
    const said = await house.read('an', '/docket reminders');
    expect(said).toContain(
      '14, 7, 3 and 1 working days before; the day itself; 1 and 3 working days overdue',
    );
    expect(said).toContain('The chair is told: after 10 working days overdue');
    expect(said).not.toContain('Change it by name');
    expect(await house.read('ada', '/docket reminders')).toContain('Change it by name');
  });

  it('is changed by name, noted in the history, and followed by open tasks', async () => {
    await house.world.aTask({ due: '2025-08-15' });
    expect(await nextRungs()).toEqual(['2025-07-28']);
    await house.say(
      'hoa',
      '/docket reminders before:"5, 20 5" after:none then-every:2 on-day:no quiet:20h-6h30 cap:all limit:7 parent:2 secretariat:never chair:20 late-list:no',
    );
    expect(await settings()).toEqual({
      ladder: { before: [20, 5], onDay: false, after: [], thenEvery: 2 },
      quiet: { from: '20:00', to: '06:30' },
      personCap: null,
      limitDays: 7,
      escalation: { parent: 2, secretariat: null, chair: 20 },
      lateList: false,
    });
    await lookedAgain(house.world.store, {
      ...(await house.world.deedOf('hoa')),
      committee: (await house.world.store.committees.all())[0]!,
    });
    expect(await nextRungs()).toEqual(['2025-07-18']);
    const [entry] = await house.world.store.query("select * from history where action = 'reminding'");
    expect(JSON.parse(String(entry?.before)).quiet).toBe(null);
    expect(JSON.parse(String(entry?.after)).quiet).toEqual({ from: '20:00', to: '06:30' });
  });

  it.each([
    ['before:"14 x"', 'is no list of working days'],
    ['before:0.5', 'is no list of working days'],
    ['after:251', 'from 1 to 250'],
    ['before:"9 8 7 6 5 4 3 2 1"', '11 reminders are too many'],
    ['then-every:-2', 'does not fit Then every so many working days'],
    ['quiet:20:00', 'are no quiet hours'],
    ['quiet:08:00-07:00', 'Reminders at 08:30 would fall into the quiet hours'],
    ['cap:many', 'does not fit'],
    ['limit:91', 'from 1 to 90'],
    ['chair:soon', 'does not fit The chair is told'],
    ['cap:20', 'nothing was changed'],
  ])('stays as it is where somebody says %s', async (said, told) => {
    const before = await house.world.store.digest();
    expect(await house.refused('hoa', `/docket reminders ${said}`)).toContain(told);
    expect(await house.world.store.digest()).toBe(before);
  });

  it('stays as it is where a member without office says something', async () => {
    const before = await settings();
    await house.refused('lan', '/docket reminders cap:3');
    expect(await settings()).toEqual(before);
  });

  it('is a task’s or a directive’s own where they are given days of their own', async () => {
    const { store, viewerOf } = house.world;
    const directiveId = await store.directives.add(await viewerOf('hoa'), {
      number: '29/KH-BCĐ',
      kind: 'plan',
      title: { text: 'Plan for the autumn' },
      issuer: { text: 'Committee' },
      signedOn: '2025-07-01',
    });
    const task = await house.world.aTask({ due: '2025-08-15', directiveId });
    await house.world.aTask({ due: '2025-08-15' });
    const look = async () => lookedAgain(store, await house.world.deedOf('hoa'));
    await house.say('hoa', '/reminders ladder directive:29 before:2');
    await look();
    expect(await nextRungs()).toEqual(['2025-08-13', '2025-07-28']);
    await house.say('hoa', `/reminders ladder ${task.number} before:"4 3"`);
    await look();
    expect(await nextRungs()).toEqual(['2025-08-11', '2025-07-28']);
    const said = await house.read('an', `/reminders ladder ${task.number}`);
    expect(said).toContain('4 and 3 working days before');
    expect(said).toContain('It has days of its own.');
    await house.say('hoa', `/reminders ladder ${task.number} remove:yes`);
    await house.say('hoa', '/reminders ladder directive:"plan for" remove:yes');
    await look();
    expect(await nextRungs()).toEqual(['2025-07-28', '2025-07-28']);
    expect(await house.read('hoa', `/tasks show ${task.number}`)).toContain(
      'changed the days of its reminders',
    );
    expect(await house.refused('hoa', '/reminders ladder')).toContain('not both');
    expect(await house.refused('hoa', '/reminders ladder directive:nothing')).toContain(
      'No directive has “nothing” in its number or title',
    );
    expect(await house.refused('lan', '/reminders ladder 1 before:2')).toContain('secretariat');
  });

  it('has a group reminded at a time of its own', async () => {
    const { store, committee, groups } = house.world;
    const times = () => store.groups.reminderTimes(committee.id);
    expect(await house.read('hoa', '/groups time finance 7h45')).toContain('from 07:45 on');
    expect(await times()).toEqual(new Map([[groups.finance.id, '07:45']]));
    await house.say('hoa', '/docket reminders quiet:20:00-06:30');
    expect(await house.refused('hoa', '/groups time finance 21:00')).toContain(
      'would fall into the quiet hours',
    );
    expect(await house.refused('hoa', '/docket committee reminders:22:00')).toContain('would fall into');
    expect(await house.read('hoa', '/groups time finance off')).toContain(
      'when the committee is: from 08:30 on',
    );
    expect(await times()).toEqual(new Map());
  });

  it('has a channel of the committee’s own, named, opened or taken away', async () => {
    const { store, committee } = house.world;
    const channels = async () => (await store.committees.channels(committee.id)).map(({ label }) => label);
    expect(await house.read('hoa', '/docket channel')).toContain(
      '#steering-committee is the committee’s own channel',
    );
    expect(await house.refused('hoa', '/docket channel')).toContain('already');
    await house.say('hoa', '/docket channel #plenary open:yes');
    expect(await channels()).toEqual(['#steering-committee', '#plenary']);
    expect(await house.read('an', '/docket reminders')).toContain('#steering-committee and #plenary');
    await house.say('hoa', '/docket channel #plenary remove:yes');
    expect(await channels()).toEqual(['#steering-committee']);
    expect(await house.refused('hoa', '/docket channel #plenary remove:yes')).toContain(
      'is not the committee’s own',
    );
    await house.refused('an', '/docket channel #plenary');
  });
});
