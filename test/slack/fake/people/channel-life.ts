import type { State } from '../state.ts';
import type { App, Channel, Json } from '../types.ts';
import type { Outcome } from './outcome.ts';

type Tell = (event: Json) => Promise<Outcome>;

/** What happens to a channel, told to the app as Slack tells it. */
export function channelLife(state: State, app: App, channel: Channel, tell: Tell) {
  const word = channel.kind === 'private' ? 'group' : 'channel';
  const bot = () => state.install(app.id, channel.team).botUser;
  return {
    archive(by: string): Promise<Outcome> {
      channel.archived = true;
      return tell({ type: `${word}_archive`, channel: channel.id, user: by });
    },
    /** For good: nobody finds it any more. */
    delete(): Promise<Outcome> {
      channel.gone = true;
      return tell({ type: `${word}_deleted`, channel: channel.id });
    },
    rename(name: string): Promise<Outcome> {
      channel.name = name;
      return tell({ type: `${word}_rename`, channel: { id: channel.id, name, created: 1_735_689_600 } });
    },
    /** Somebody shows the app the door. */
    removeApp(by: string): Promise<Outcome> {
      channel.members.delete(bot());
      return tell({ type: `${word}_left`, channel: channel.id, actor_id: by });
    },
    /** Somebody brings the app in, or (with `user`) a person, where the app is already. */
    bringIn(by: string, user = bot()): Promise<Outcome> {
      channel.members.add(user);
      const channel_type = channel.kind === 'private' ? 'G' : 'C';
      const where = { channel: channel.id, channel_type, team: channel.team };
      return tell({ type: 'member_joined_channel', user, ...where, inviter: by });
    },
  };
}
