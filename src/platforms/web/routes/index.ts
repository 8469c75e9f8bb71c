import { Hono } from 'hono';
import { bodyOf, textOf } from '../body.ts';
import { eventStream } from '../events.ts';
import type { Place } from '../guard.ts';
import type { Live } from '../live.ts';
import type { Doors } from '../port.ts';
import { enterBy, whoAsks } from '../who.ts';
import type { Env } from './asked.ts';
import { beingRoutes } from './being.ts';
import { readingRoutes } from './reading.ts';
import { sayingRoutes } from './saying.ts';

/** What the page asks for and does. Every answer is JSON; every route but the first needs somebody. */
export function routes(doors: Doors, live: Live, place: Place, onFault: (fault: unknown) => void): Hono<Env> {
  const api = new Hono<Env>();

  api.post('/enter', async (context) => {
    const entered = await enterBy(context, doors, place, textOf(await bodyOf(context), 'token'));
    return entered ? context.json({}) : context.json({ error: 'link' }, 403);
  });

  api.use(async (context, next) => {
    const person = await whoAsks(context, doors);
    if (!person) return context.json({ error: 'session' }, 401);
    context.set('person', person);
    context.header('Cache-Control', 'no-store');
    await next();
  });

  const room = { api, doors, live };
  readingRoutes(room);
  sayingRoutes(room);
  beingRoutes(room, place);

  api.get('/events', (context) => {
    const last = context.req.header('last-event-id') ?? context.req.query('since') ?? '0';
    const { person } = context.var;
    const since = Number.isSafeInteger(Number(last)) ? Number(last) : 0;
    const stillIn = async () => (await whoAsks(context, doors)) !== undefined;
    return eventStream(context, { doors, live, person, since, stillIn, onFault });
  });

  return api;
}
