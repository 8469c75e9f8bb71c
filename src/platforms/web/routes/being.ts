import { asDay } from '../../../domain/day.ts';
import { languages } from '../../../domain/language.ts';
import { BadBody, bodyOf, textOf } from '../body.ts';
import type { Place } from '../guard.ts';
import type { ClockStep } from '../port.ts';
import { become, leaveRoom } from '../who.ts';
import { type Room, refused } from './asked.ts';

/** Who somebody is here, and how: their language, the way out; in a demo who they are, and what time it is. */
export function beingRoutes({ api, doors, live }: Room, place: Place): void {
  api.post('/language', async (context) => {
    const wanted = textOf(await bodyOf(context), 'language');
    const language = languages.find((known) => known === wanted);
    if (!language) throw new BadBody();
    const { memberId, committeeId } = context.var.person;
    const channel = await doors.room.directChannel(committeeId, memberId);
    const reply = await doors.bot.hear({
      door: 'web',
      caller: { platform: 'web', workspace: '', user: memberId },
      channel: { platform: 'web', workspace: '', channel },
      line: `/docket language ${language}`,
    });
    return reply.kind === 'notice' && reply.failed
      ? context.json({ error: reply.card.summary }, 422)
      : context.json({});
  });

  api.post('/be', async (context) => {
    const became = await become(context, doors, place, textOf(await bodyOf(context), 'member'));
    return became ? context.json({}) : context.json({ error: 'member' }, 404);
  });

  api.post('/clock', async (context) => {
    const { demo } = doors;
    const to = textOf(await bodyOf(context), 'to');
    if (!demo) return context.json({ error: 'clock' }, 404);
    const step: ClockStep | undefined = to === 'next-reminder' || to === 'next-day' ? to : asDay(to);
    if (!step) return refused(context, 'room.clock.no-day');
    const moved = await demo.advance(context.var.person, step);
    live.nudge();
    return context.json({ now: moved.at });
  });

  api.post('/leave', async (context) => {
    await leaveRoom(context, doors);
    return context.json({});
  });
}
