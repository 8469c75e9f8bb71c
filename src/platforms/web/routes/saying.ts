import type { Context } from 'hono';
import { bodyOf, fieldsOf, filesOf, optionalText, textOf } from '../body.ts';
import { documentBodies, documentPath, fewAtOnce, handInPath, largeBodies } from '../guard.ts';
import { refresh, say } from '../talk.ts';
import { channelOf, type Env, messageOf, type Room, refused } from './asked.ts';

const longestTalk = 12_000;

/** What is typed, pressed, filled in and handed in; and a card that is to be brought up to date. */
export function sayingRoutes({ api, doors, live }: Room): void {
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

  api.post('/refresh', async (context) => {
    const message = await messageOf(context, doors, textOf(await bodyOf(context), 'message'));
    await refresh(doors, context.var.person, message);
    live.nudge();
    return context.json({});
  });
}
