import { addressOf, channelOf } from '../calls.ts';
import type { Happening } from '../parse/events.ts';
import type { From } from '../parse/parts.ts';
import type { SlackProblem } from '../problem.ts';
import { drawHome } from './home.ts';
import { guarded } from './outlets.ts';
import type { Scene } from './scene.ts';

/** What an event needs besides the scene; a workspace that is gone has none. */
export interface Aftermath {
  readonly onProblem: (problem: SlackProblem) => void;
  readonly forget: (workspace: string) => Promise<void>;
}

/** Does what an event asks for. Most only tell somebody that a channel is not what it was. */
export async function answerHappening(
  scene: Scene,
  { workspace, key, event }: Happening,
  { onProblem }: Aftermath,
): Promise<void> {
  const at = (channel: string) => channelOf({ at: workspace, workspace, user: '' }, channel);
  switch (event.type) {
    case 'app_home_opened': {
      if (event.tab !== 'home') return;
      const from: From = { workspace, user: event.user, at: workspace };
      await scene.doors.homes.opened(addressOf(from), Date.now());
      await drawHome(scene, from, event.view?.hash);
      return;
    }
    case 'member_joined_channel':
      if (event.user === scene.botUser && event.inviter)
        await welcome(scene, { workspace, channel: event.channel, inviter: event.inviter });
      return;
    case 'channel_rename':
    case 'group_rename':
      if (await scene.doors.receipts.first(key))
        onProblem({ kind: 'renamed', channel: at(event.channel.id), name: event.channel.name });
      return;
    case 'channel_archive':
    case 'group_archive':
    case 'channel_deleted':
    case 'group_deleted':
    case 'channel_left':
    case 'group_left':
      if (await scene.doors.receipts.first(key))
        onProblem({ kind: event.type.endsWith('left') ? 'removed' : 'closed', channel: at(event.channel) });
      return;
    case 'user_change': {
      const address = addressOf({ workspace, user: event.user.id });
      // People change their names and pictures all day: nothing is kept of those who are there.
      if (!event.user.deleted) onProblem({ kind: 'there', address });
      else if (await scene.doors.receipts.first(key)) onProblem({ kind: 'left', address });
      return;
    }
    default:
      return;
  }
}

/** A workspace, or an organisation, that put Docket out. Told by Slack without a token to answer with. */
export async function answerFarewell(
  { doors }: Pick<Scene, 'doors'>,
  { installed, key, event }: Happening,
  { onProblem, forget }: Aftermath,
): Promise<boolean> {
  const isFarewell =
    event.type === 'app_uninstalled' || (event.type === 'tokens_revoked' && event.tokens.bot !== undefined);
  if (!isFarewell) return event.type === 'tokens_revoked';
  // A late repetition must not put out a workspace that has come back meanwhile.
  if (!(await doors.receipts.first(key))) return true;
  await forget(installed);
  onProblem({ kind: 'uninstalled', workspace: installed });
  return true;
}

/** Whoever brought Docket into a channel is told once what it can do there; nobody else is bothered. */
async function welcome(scene: Scene, brought: { workspace: string; channel: string; inviter: string }) {
  const { workspace, channel, inviter } = brought;
  if (!(await scene.doors.receipts.first(`invited ${workspace} ${channel}`))) return;
  const t = scene.tongues.words({ workspace, user: inviter, at: workspace });
  await guarded(scene, 'a channel could not be greeted', () =>
    scene.client.chat.postEphemeral({ channel, user: inviter, text: t('door.invited') }),
  );
}
