import { tidy } from './json.ts';
import { stateOf } from './people/values.ts';
import type { State } from './state.ts';
import type { Channel, Json, Message, SlackFile, User, View } from './types.ts';

/** As conversations.info shows a channel to a bot. */
export function channelWire(channel: Channel, bot: string): Json {
  const base = {
    id: channel.id,
    created: 1_735_689_600,
    is_archived: channel.archived,
    context_team_id: channel.team,
    updated: 1_735_689_600_000,
    is_im: channel.kind === 'im',
    is_org_shared: false,
  };
  if (channel.kind === 'im') {
    const user = [...channel.members].find((id) => id !== bot);
    return { ...base, user, is_open: true, priority: 0 };
  }
  return {
    ...base,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_member: channel.members.has(bot),
    num_members: channel.members.size,
    creator: [...channel.members][0] ?? '',
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
  };
}

/** `email` only for apps with users:read.email; `locale` only when asked for. */
export function userWire(user: User, now: number, show: { email: boolean; locale: boolean }): Json {
  const zone = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(user.tz);
  return tidy({
    id: user.id,
    team_id: user.team,
    name: user.name,
    deleted: user.deleted,
    real_name: user.realName,
    tz: user.tz,
    tz_label: user.tz,
    tz_offset: zone.offsetNanoseconds / 1e9,
    profile: tidy({
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: user.name,
      email: show.email && !user.isBot ? user.email : undefined,
      team: user.team,
    }),
    is_admin: user.isAdmin,
    is_owner: user.isOwner,
    is_primary_owner: false,
    is_email_confirmed: user.email !== undefined,
    is_restricted: user.isGuest,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    updated: 1_735_689_600,
    locale: show.locale ? user.locale : undefined,
  });
}

/** Metadata is shown only to who asks for it. */
export function messageWire(state: State, message: Message, show: { metadata?: boolean } = {}): Json {
  const replies = state
    .channel(message.channel)
    .messages.filter((one) => one.threadTs === message.ts && !one.deleted && !one.onlyFor);
  return tidy({
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: message.team,
    bot_id: message.botId,
    app_id: message.appId,
    blocks: message.blocks.length > 0 ? message.blocks : undefined,
    edited: message.editedTs ? { user: message.user, ts: message.editedTs } : undefined,
    thread_ts: message.threadTs ?? (replies.length > 0 ? message.ts : undefined),
    reply_count: replies.length > 0 ? replies.length : undefined,
    latest_reply: replies.at(-1)?.ts,
    metadata: show.metadata ? message.metadata : undefined,
  });
}

export function viewWire(view: View): Json {
  return {
    id: view.id,
    team_id: view.team,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: stateOf(view) },
    hash: view.hash,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: view.appId,
    external_id: view.externalId,
    app_installed_team_id: view.installed,
    bot_id: view.botId,
  };
}

export function fileWire(state: State, file: SlackFile): Json {
  const address = `${state.url}/files-pri/${file.team}-${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: 1_735_689_600,
    timestamp: 1_735_689_600,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? '',
    user: file.user,
    user_team: file.team,
    size: file.bytes.length,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    url_private: address,
    url_private_download: address.replace('/files-pri/', '/files-pri/download/'),
    permalink: address,
  };
}
