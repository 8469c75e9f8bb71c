import { record } from '../json.ts';
import type { Channel, Message } from '../types.ts';
import { messageWire } from '../wire.ts';
import type { Desk } from './deliver.ts';
import type { Outcome } from './outcome.ts';
import { nameOf, organisationOf, whoWire } from './payloads.ts';

/** `/command text`; the app's answer in the acknowledgement is shown as Slack shows it. */
export async function slash(
  desk: Desk,
  say: { user: string; channel: Channel; command: string; text?: string },
): Promise<Outcome> {
  const { state, app } = desk;
  const user = state.user(say.user);
  const install = state.install(app.id, user.team);
  const organisation = organisationOf(state, app, user.team);
  const way = { install, channel: say.channel, user: user.id, source: undefined };
  const outcome = await desk.deliver('command', {
    token: app.verificationToken,
    team_id: user.team,
    team_domain: state.team(user.team).domain,
    channel_id: say.channel.id,
    channel_name: nameOf(say.channel),
    user_id: user.id,
    user_name: user.name,
    command: say.command,
    text: say.text ?? '',
    api_app_id: app.id,
    ...(organisation && { enterprise_id: organisation.id, enterprise_name: organisation.name }),
    is_enterprise_install: String(organisation?.installed ?? false),
    response_url: desk.responseUrls.give('commands', way),
    trigger_id: desk.triggers.give(app.id, user.id),
  });
  if (outcome.acked && outcome.ackBody !== undefined) {
    const body = typeof outcome.ackBody === 'string' ? { text: outcome.ackBody } : record(outcome.ackBody);
    const error = desk.responseUrls.apply(way, body);
    if (error) state.violate('bad ack', `${say.command}: ${error}`);
  }
  return outcome;
}

/** A shortcut: from a message's menu, or from the search bar when there is no message. */
export function shortcut(
  desk: Desk,
  { user, message, callbackId }: { user: string; message?: Message; callbackId: string },
): Promise<Outcome> {
  const { state, app } = desk;
  const common = {
    ...whoWire(state, app, user),
    callback_id: callbackId,
    trigger_id: desk.triggers.give(app.id, user),
    action_ts: state.ts(),
  };
  if (!message) return desk.deliver('interaction', { type: 'shortcut', ...common });
  const channel = state.channel(message.channel);
  const install = state.install(app.id, message.team);
  return desk.deliver('interaction', {
    type: 'message_action',
    ...common,
    channel: { id: channel.id, name: nameOf(channel) },
    message_ts: message.ts,
    message: messageWire(state, message),
    // What is answered here stands beside the message: the app cannot replace somebody else's.
    response_url: desk.responseUrls.give('actions', { install, channel, user, source: undefined }),
  });
}
