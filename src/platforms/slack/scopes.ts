import type { webApi } from '@slack/bolt';

type Manifest = webApi.AppsManifestCreateArguments['manifest'];
type Scope = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number];

/** Something Docket does in a workspace, what it must be allowed for that, and why it does it. */
interface Need {
  readonly scopes: readonly Scope[];
  readonly why: string;
}

/** Every method of the Web API that Docket calls, besides those by which it is let in. */
export const methods = {
  'auth.test': { scopes: [], why: 'who the bot is and whether its token still holds' },
  'chat.getPermalink': { scopes: [], why: 'from a task back to the message that it was made of' },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    why: 'what to do next, to whoever invites Docket into a channel',
  },
  'chat.postMessage': { scopes: ['chat:write'], why: 'reminders, announcements and answers for all' },
  'chat.update': { scopes: ['chat:write'], why: 'a card follows its task after it was posted' },
  'conversations.history': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    why: 'after a broken connection: whether the message arrived all the same, by its own mark alone',
  },
  'conversations.replies': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    why: 'whether the card still stands below which a note is posted, and whether the note arrived all the same',
  },
  'conversations.info': {
    scopes: ['channels:read', 'groups:read'],
    why: 'what a channel is called that is to take reminders, and whether Docket may post there',
  },
  'conversations.open': { scopes: ['im:write'], why: 'reminders and files for one person' },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    why: 'a file of a task, into the direct messages of whoever asks for it',
  },
  'files.getUploadURLExternal': { scopes: ['files:write'], why: 'where such a file is sent to' },
  'users.conversations': {
    scopes: ['channels:read', 'groups:read'],
    why: 'the doctor looks whether Docket is in every channel that takes reminders',
  },
  'users.info': {
    scopes: ['users:read', 'users:read.email'],
    why: 'a stranger’s name, language and whether they are a guest; the address by which a committee may know them',
  },
  'views.open': { scopes: [], why: 'forms' },
  'views.push': { scopes: [], why: 'an answer to a button inside a form' },
  'views.publish': { scopes: [], why: 'the App Home' },
  'views.update': { scopes: [], why: 'a form that says what was wrong or what came of it' },
} as const satisfies Record<string, Need>;

/** What Docket is sent and what it fetches, without calling a method. */
export const deliveries = {
  commands: { scopes: ['commands'], why: 'slash commands, and “Track as task” on any message' },
  channels: {
    scopes: ['channels:read', 'groups:read'],
    why: 'a channel that was renamed, archived or left no longer takes reminders, and the secretariat is told',
  },
  files: { scopes: ['files:read'], why: 'a list handed in with a form, or a file with a task' },
} as const satisfies Record<string, Need>;

/** What a workspace is asked to allow, in order of the alphabet. */
export const botScopes: readonly Scope[] = [
  ...new Set<Scope>(
    [...Object.values(methods), ...Object.values(deliveries)].flatMap(({ scopes }) => [...scopes]),
  ),
].sort();
