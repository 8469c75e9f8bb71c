import { readableText } from '../parse/habits.ts';
import type { Tracked } from '../parse/shortcut.ts';
import type { Ack } from './command.ts';
import { openForm, share, tell } from './outlets.ts';
import { hear, isPrivate, type Scene } from './scene.ts';
import { within } from './within.ts';

const mostMentions = 5;

/** The trigger lives as long as Slack waits: what else is nice to know must come sooner. Milliseconds. */
const askingMs = ({ waitsMs }: Scene) => waitsMs * 0.4;

/** What each says of the message. */
const lines = { track_task: 'tasks add', read_directive: 'directives import' } as const;

/**
 * "Track as task": the form of a new task, whose source is the message with its author and the way back to it.
 * "Read as directive": what it asks for. `prefix` stands before our nouns.
 */
export async function answerShortcut(
  scene: Scene,
  tracked: Tracked,
  prefix: string,
  ack: Ack,
): Promise<void> {
  await ack().catch(() => {});
  const { from, channel, url, trigger } = tracked;
  const [text, author, link] = await Promise.all([
    textOf(scene, tracked),
    authorOf(scene, tracked),
    linkTo(scene, tracked),
  ]);
  const message = { text, author: author ?? null, link };
  const reply = await hear(scene, { from, channel, line: `/${prefix}${lines[tracked.entry]}`, message });
  const asker = { from, channel, url, trigger };
  // The form's own line keeps the message, also where the form is late and a button opens it anew.
  if (reply.kind === 'form') return openForm(scene, asker, reply.form);
  if (isPrivate(reply)) await tell(scene, asker, reply);
  else await share(scene, asker, reply, trigger);
}

async function textOf(scene: Scene, { from, message }: Tracked): Promise<string> {
  const mentioned = [...message.text.matchAll(/<@([A-Z0-9]+)/g)].map(([, user = '']) => user);
  const few = [...new Set(mentioned)].slice(0, mostMentions);
  const names = new Map<string, string>();
  const asking = few.map(async (user) => {
    const name = await scene.nameOf({ at: from.at, user });
    if (name) names.set(user, name);
  });
  await within(Promise.all(asking), askingMs(scene));
  return readableText(message.text, (user) => names.get(user));
}

function authorOf(scene: Scene, { from, message }: Tracked): Promise<string | undefined> {
  if (!message.user) return Promise.resolve(message.username ?? undefined);
  return within(scene.nameOf({ at: from.at, user: message.user }), askingMs(scene));
}

async function linkTo(scene: Scene, { channel, message, domain }: Tracked): Promise<string> {
  const { client } = scene;
  const asked = guardedLink(() => client.chat.getPermalink({ channel, message_ts: message.ts }));
  const host = domain ? `${domain}.slack.com` : 'slack.com';
  return (
    (await within(asked, askingMs(scene))) ??
    `https://${host}/archives/${channel}/p${message.ts.replace('.', '')}`
  );
}

/** A link is a nicety: the place of the message can be told without. */
async function guardedLink(ask: () => Promise<{ permalink?: string }>): Promise<string | undefined> {
  try {
    return (await ask()).permalink;
  } catch {
    return undefined;
  }
}
