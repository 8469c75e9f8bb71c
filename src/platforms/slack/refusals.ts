import type { Trouble } from './errors.ts';

/** A code that Slack refuses with, and what it means for what Docket wanted to say. */
interface Refusal {
  readonly kind: Trouble['kind'];
  readonly words: string;
  /** Of `slow-down`: it is about the whole workspace. */
  readonly everywhere?: boolean;
}

const gone = {
  channel_not_found: 'the channel is gone, or is private and Docket is not in it',
  not_in_channel: 'Docket is not in this channel: invite it there',
  is_archived: 'the channel is archived',
  is_inactive: 'the channel is frozen, archived or deleted',
  channel_type_not_supported: 'Docket cannot write to this kind of channel',
  method_not_supported_for_channel_type: 'Docket cannot write to this kind of channel',
  message_not_found: 'the message is gone',
  thread_not_found: 'the message is gone, and its thread with it',
  cannot_reply_to_message: 'the message takes no answers',
  cant_update_message: 'the message is not Docket’s to change',
  edit_window_closed: 'the workspace does not allow messages of this age to be changed',
  block_mismatch: 'the message cannot be changed into this one',
  user_not_found: 'Slack knows no such person',
  users_not_found: 'Slack knows no such person',
  user_not_visible: 'Docket is not allowed to see this person',
  user_disabled: 'this person’s account was closed',
  cannot_dm_bot: 'this is a bot, and bots are not written to',
  invalid_user_combination: 'this person’s organisation shares no channel with Docket’s',
  messages_tab_disabled: 'direct messages to Docket are switched off in the app’s settings',
  not_allowed_to_dm: 'this person takes no direct messages',
  restricted_action: 'a setting of the workspace keeps Docket from posting here',
  restricted_action_read_only_channel: 'the channel is read-only',
  restricted_action_thread_only_channel: 'the channel takes answers in threads only',
  restricted_action_non_threadable_channel: 'the channel takes no answers in threads',
  ekm_access_denied: 'the administrators have suspended posting',
  access_denied: 'Docket is not allowed to do this here',
  accesslimited: 'Slack is not open to this network',
  no_permission: 'Docket is not allowed to do this here',
  missing_scope: 'the app lacks a permission: install it again from the manifest',
  not_allowed_token_type: 'the token is not a bot’s',
  team_not_found: 'Slack knows no such workspace',
  enterprise_is_restricted: 'the organisation does not allow this',
  two_factor_setup_required: 'the workspace asks for a second factor to be set up first',
} as const;

const shutOut = {
  account_inactive: 'the workspace is closed, or Docket was removed from it',
  token_revoked: 'Docket was removed from the workspace',
  token_expired: 'Docket’s token has run out: install it again',
  invalid_auth: 'Slack takes Docket’s token no more: install it again',
  not_authed: 'Docket has no token: install it again',
} as const;

const notGranted = {
  team_access_not_granted: 'Docket was not given access to this workspace of the organisation',
} as const;

/** Nothing was done, and will be later. */
const slowDown = {
  ratelimited: 'Slack takes no more for now',
  rate_limited: 'Slack takes no more for now',
  request_timeout: 'the request arrived broken',
  external_channel_migrating: 'the channel is being moved between organisations',
  streaming_state_conflict: 'the message is still being written',
} as const;

const slowDownEverywhere = {
  message_limit_exceeded: 'the workspace sends more messages than Slack takes',
  org_login_required: 'the workspace is being moved into an organisation',
  team_added_to_org: 'the workspace is being moved into an organisation',
} as const;

/** Some of it may have been done, as Slack itself says of these. */
const down = {
  internal_error: 'Slack has trouble of its own',
  fatal_error: 'Slack has trouble of its own',
  service_unavailable: 'Slack is out of order',
  update_failed: 'Slack has trouble of its own',
} as const;

const each = (words: Readonly<Record<string, string>>, refusal: Omit<Refusal, 'words'>) =>
  Object.entries(words).map(([code, text]) => [code, { ...refusal, words: text }] as const);

/** By Slack's code. What is not here is Docket's own fault, or new. */
export const refusals: ReadonlyMap<string, Refusal> = new Map([
  ...each(gone, { kind: 'gone' }),
  ...each(shutOut, { kind: 'shut-out' }),
  ...each(notGranted, { kind: 'not-granted' }),
  ...each(slowDown, { kind: 'slow-down' }),
  ...each(slowDownEverywhere, { kind: 'slow-down', everywhere: true }),
  ...each(down, { kind: 'down' }),
]);
