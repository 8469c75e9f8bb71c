import { type Context, Hono } from 'hono';
import { asDay } from '../../domain/day.ts';
import { languages } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';
import { BadBody, bodyOf, countOf, fieldsOf, filesOf, optionalText, textOf } from './body.ts';
import { download } from './download.ts';
import { eventStream } from './events.ts';
import { documentBodies, documentPath, fewAtOnce, handInPath, largeBodies, type Place } from './guard.ts';
import type { Live } from './live.ts';
import type { ClockStep, Doors, Person } from './port.ts';
import { channelsFor, startOf } from './start.ts';
import { refresh, say } from './talk.ts';
import { become, enterBy, leaveRoom, whoAsks } from './who.ts';

const pageOf = 50;
const longestTalk = 12_000;
/** The kinds of field whose values the committee itself holds. */
const suggestedKinds = ['task', 'group', 'groups', 'member', 'members', 'owner', 'directive'] as const;

type Env = { Variables: { person: Person } };

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

  api.get('/start', async (context) => context.json(await startOf(doors, context.var.person)));
  api.get('/channels', async (context) => context.json(await channelsFor(doors, context.var.person)));

  api.get('/messages', async (context) => {
    const channel = await channelOf(context, doors, context.req.query('channel') ?? '');
    const before = Number(context.req.query('before') ?? Number.NaN);
    const page = Number.isSafeInteger(before) ? { before, limit: pageOf } : { limit: pageOf };
    return context.json(await doors.room.messagesIn(context.var.person, channel, page));
  });

  const hear = async (context: Context<Env>, takesFiles: boolean) => {
    const body = await bodyOf(context);
    const line = textOf(body, 'line');
    if (line.length > longestTalk) return refused(context, 'room.too-long');
    const fields = fieldsOf(body, 'fields');
    const files = takesFiles ? filesOf(body, 'files') : undefined;
    const shown = optionalText(body, 'shown') ?? (fields ? undefined : line);
    const pressed = optionalText(body, 'message');
    const on = pressed ? await messageOf(context, doors, pressed) : undefined;
    const channelId = on?.channelId ?? (await channelOf(context, doors, textOf(body, 'channel')));
    const outcome = await say(doors, context.var.person, {
      channelId,
      line,
      ...(fields ? { fields } : {}),
      ...(files ? { files } : {}),
      ...(on ? { on } : shown ? { shown } : {}),
    });
    live.nudge();
    return context.json(outcome);
  };
  api.post('/say', (context) => hear(context, false));
  // Who is asking is known by now: nobody else may send so much.
  api.post(handInPath, largeBodies, (context) => hear(context, true));
  const oneMore = fewAtOnce((context) => refused(context, 'room.documents-busy', 503));
  api.post(documentPath, oneMore, documentBodies, (context) => hear(context, true));

  api.get('/files/:id', async (context) => {
    const file = await doors.fileFor(context.var.person, context.req.param('id'));
    return file ? download(context, file) : context.json({ error: 'file' }, 404);
  });

  api.post('/refresh', async (context) => {
    const message = await messageOf(context, doors, textOf(await bodyOf(context), 'message'));
    await refresh(doors, context.var.person, message);
    live.nudge();
    return context.json({});
  });

  api.post('/suggest', async (context) => {
    const body = await bodyOf(context);
    const line = textOf(body, 'line');
    return context.json(await doors.bot.suggest({ ...(await callIn(context, doors, body)), line }));
  });

  api.post('/values', async (context) => {
    const body = await bodyOf(context);
    const wanted = textOf(body, 'kind');
    const kind = suggestedKinds.find((known) => known === wanted);
    if (!kind) throw new BadBody();
    const call = await callIn(context, doors, body);
    return context.json(await doors.bot.values(call, kind, textOf(body, 'typed')));
  });

  api.post('/read', async (context) => {
    const body = await bodyOf(context);
    const channel = await channelOf(context, doors, textOf(body, 'channel'));
    await doors.room.markRead(context.var.person, channel, countOf(body, 'seq'));
    return context.json({});
  });

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

  api.get('/events', (context) => {
    const last = context.req.header('last-event-id') ?? context.req.query('since') ?? '0';
    const { person } = context.var;
    const since = Number.isSafeInteger(Number(last)) ? Number(last) : 0;
    const stillIn = async () => (await whoAsks(context, doors)) !== undefined;
    return eventStream(context, { doors, live, person, since, stillIn, onFault });
  });

  return api;
}

async function channelOf(context: Context<Env>, doors: Doors, id: string): Promise<string> {
  const channel = await doors.room.channelSeen(context.var.person, id);
  if (!channel) throw new BadBody();
  return channel.id;
}

/** Who asks, and in which channel: a call but for its line. */
async function callIn(context: Context<Env>, doors: Doors, body: Record<string, unknown>) {
  const { memberId, language } = context.var.person;
  const channel = await channelOf(context, doors, textOf(body, 'channel'));
  return {
    door: 'web',
    caller: { platform: 'web', workspace: '', user: memberId },
    channel: { platform: 'web', workspace: '', channel },
    locale: language,
  } as const;
}

async function messageOf(context: Context<Env>, doors: Doors, id: string) {
  const message = await doors.room.messageSeen(context.var.person, id);
  if (!message) throw new BadBody();
  return message;
}

function refused(
  context: Context<Env>,
  key: 'room.too-long' | 'room.clock.no-day' | 'room.documents-busy',
  status: 422 | 503 = 422,
) {
  return context.json({ error: translator(context.var.person.language)(key) }, status);
}
