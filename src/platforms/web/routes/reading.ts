import { BadBody, bodyOf, countOf, textOf } from '../body.ts';
import { download } from '../download.ts';
import { channelsFor, startOf } from '../start.ts';
import { callIn, channelOf, type Room } from './asked.ts';

const pageOf = 50;

/** The kinds of field whose values the committee itself holds. */
const suggestedKinds = ['task', 'group', 'groups', 'member', 'members', 'owner', 'directive'] as const;

/** What the page shows: channels and their messages, files, and what may be typed. */
export function readingRoutes({ api, doors }: Room): void {
  api.get('/start', async (context) => context.json(await startOf(doors, context.var.person)));
  api.get('/channels', async (context) => context.json(await channelsFor(doors, context.var.person)));

  api.get('/messages', async (context) => {
    const channel = await channelOf(context, doors, context.req.query('channel') ?? '');
    const before = Number(context.req.query('before') ?? Number.NaN);
    const page = Number.isSafeInteger(before) ? { before, limit: pageOf } : { limit: pageOf };
    return context.json(await doors.room.messagesIn(context.var.person, channel, page));
  });

  api.get('/files/:id', async (context) => {
    const file = await doors.fileFor(context.var.person, context.req.param('id'));
    return file ? download(context, file) : context.json({ error: 'file' }, 404);
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
}
