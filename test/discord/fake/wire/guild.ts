import { tidy } from '../../../slack/fake/json.ts';
import { isThread } from '../channel-kinds.ts';
import { permissionsIn } from '../permissions.ts';
import { madeAt, type State } from '../state.ts';
import type { Guild, Json } from '../types.ts';
import { channelWire } from './channel.ts';
import { iso } from './instant.ts';
import { memberWire, roleWire } from './people.ts';

export function guildWire(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.owner,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
    roles: [...guild.roles.values()].map(roleWire),
    hub_type: null,
    latest_onboarding_question_id: null,
    inventory_settings: null,
  };
}

/** GUILD_CREATE: the guild with all that the bot is told without asking; of its members only the bot itself. */
export function guildCreateWire(state: State, guild: Guild): Json {
  const channels = state.channelsOf(guild.id);
  const me = guild.members.get(state.app.botUser);
  const { botUser } = state.app;
  return tidy({
    ...guildWire(guild),
    joined_at: me?.joinedAt ?? iso(state.now()),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: me ? [memberWire(state, me, { user: true })] : [],
    channels: channels.filter((one) => !isThread(one)).map((one) => channelWire(state, one)),
    threads: channels
      .filter((one) => isThread(one) && !one.archived && permissionsIn(state, one, botUser) !== 0n)
      .map((one) => channelWire(state, one)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    activity_instances: [],
    embedded_activities: [],
    lazy: true,
    version: Number(madeAt(guild.id)),
  });
}
