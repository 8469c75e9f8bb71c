import type { State } from '../state.ts';
import type { App, Channel, Install, Json, Message, View } from '../types.ts';
import { messageWire, viewWire } from '../wire.ts';

/**
 * What every interaction says about who did it, and where. Where an organisation has let the app in, a form or
 * home stands in no workspace: only the person's own is named.
 */
export function whoWire(state: State, app: App, userId: string, inView = false): Json {
  const user = state.user(userId);
  const { id, domain } = state.team(user.team);
  const organisation = organisationOf(state, app, id);
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: id },
    api_app_id: app.id,
    token: app.verificationToken,
    team: inView && organisation?.installed ? null : { id, domain },
    enterprise: organisation ? { id: organisation.id, name: organisation.name } : null,
    is_enterprise_install: organisation?.installed ?? false,
  };
}

/** The organisation a workspace belongs to, and whether the app was let in for all of it. */
export function organisationOf(state: State, app: App, team: string) {
  const enterprise = state.enterprises.get(state.team(team).enterprise ?? '');
  return enterprise && { ...enterprise, installed: state.install(app.id, team).isEnterprise };
}

export function nameOf(channel: Channel): string {
  if (channel.kind === 'im') return 'directmessage';
  return channel.kind === 'private' ? 'privategroup' : channel.name;
}

/** Where the pressed thing stands. An ephemeral message is not sent along; only its place is. */
export function placeWire(state: State, place: Message | View): Json {
  if (isView(place)) {
    return { container: { type: 'view', view_id: place.id }, view: viewWire(place) };
  }
  const channel = state.channel(place.channel);
  return {
    container: {
      type: 'message',
      message_ts: place.ts,
      channel_id: channel.id,
      is_ephemeral: place.onlyFor !== undefined,
      ...(place.threadTs && { thread_ts: place.threadTs }),
    },
    channel: { id: channel.id, name: nameOf(channel) },
    ...(place.onlyFor === undefined && { message: messageWire(state, place, { metadata: true }) }),
  };
}

/** The wrapper of an event. */
export function eventWire(state: State, app: App, team: string, event: Json): Json {
  const organisation = organisationOf(state, app, team);
  return {
    token: app.verificationToken,
    team_id: team,
    ...(organisation && { enterprise_id: organisation.id }),
    context_team_id: team,
    context_enterprise_id: organisation?.id ?? null,
    api_app_id: app.id,
    event: { event_ts: state.ts(), ...event },
    type: 'event_callback',
    event_id: state.id('Ev'),
    event_time: Math.floor(state.now() / 1000),
    authorizations: [
      {
        enterprise_id: organisation?.id ?? null,
        team_id: organisation?.installed ? null : team,
        user_id: state.install(app.id, team).botUser,
        is_bot: true,
        is_enterprise_install: organisation?.installed ?? false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${Buffer.from(team).toString('base64url')}`,
  };
}

/** The same from an organisation as a whole: no workspace of it is named. */
export function organisationEventWire(state: State, app: App, install: Install, event: Json): Json {
  const who = { enterprise_id: install.team, team_id: null, is_enterprise_install: true };
  return {
    token: app.verificationToken,
    ...who,
    api_app_id: app.id,
    event: { event_ts: state.ts(), ...event },
    type: 'event_callback',
    event_id: state.id('Ev'),
    event_time: Math.floor(state.now() / 1000),
    authorizations: [{ ...who, user_id: install.botUser, is_bot: true }],
  };
}

export function isView(place: Message | View): place is View {
  return 'rootId' in place;
}
