import { webApi } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../src/platforms/slack/errors.ts';
import { refusals } from '../../src/platforms/slack/refusals.ts';

const refusal = (error: string, more: object = {}) =>
  new webApi.WebAPIPlatformError({ ok: false, error, ...more });
const refusedWith = (error: string, more: object = {}) => troubleOf(refusal(error, more));

/** What Slack documents for the four methods Docket posts with: chat.postMessage and update, conversations.open and history. */
const documented = `
  access_denied accesslimited account_inactive as_user_not_supported block_mismatch cannot_dm_bot cant_broadcast_message
  cant_update_message channel_not_found channel_type_not_supported deprecated_endpoint duplicate_channel_not_found
  duplicate_message_not_found edit_window_closed ekm_access_denied enterprise_is_restricted external_channel_migrating
  fatal_error internal_error invalid_arg_name invalid_arguments invalid_array_arg invalid_attachments invalid_auth
  invalid_blocks invalid_blocks_format invalid_charset invalid_cursor invalid_form_data invalid_metadata_format
  invalid_metadata_schema invalid_post_type invalid_ts_latest invalid_ts_oldest invalid_user_combination is_archived
  is_inactive markdown_text_conflict message_limit_exceeded message_not_found messages_tab_disabled metadata_must_be_sent_from_app
  metadata_too_large method_deprecated method_not_supported_for_channel_type missing_post_type missing_scope
  msg_blocks_too_long msg_too_long no_permission no_text not_allowed_token_type not_authed not_enough_users not_in_channel
  org_login_required rate_limited ratelimited request_timeout restricted_action restricted_action_non_threadable_channel
  restricted_action_read_only_channel restricted_action_thread_only_channel service_unavailable
  slack_connect_file_link_sharing_blocked streaming_state_conflict team_access_not_granted team_added_to_org team_not_found
  token_expired token_revoked too_many_attachments too_many_users two_factor_setup_required update_failed user_disabled
  user_not_found user_not_visible users_list_not_supplied`
  .trim()
  .split(/\s+/);

/** Those that mean that Docket asked wrongly: no patience and no other channel helps. */
const ours = documented.filter((code) => refusedWith(code).kind === 'ours');

describe('what Slack’s refusals mean', () => {
  it.each(documented)('%s is understood, with its code and plain words', (code) => {
    expect(refusedWith(code).why).toMatch(new RegExp(`^${code}: \\w.{10,}`));
  });

  it('takes for its own fault only what it can mend itself', () => {
    expect(ours).toEqual(
      `as_user_not_supported cant_broadcast_message deprecated_endpoint duplicate_channel_not_found
      duplicate_message_not_found invalid_arg_name invalid_arguments invalid_array_arg invalid_attachments invalid_blocks
      invalid_blocks_format invalid_charset invalid_cursor invalid_form_data invalid_metadata_format invalid_metadata_schema
      invalid_post_type invalid_ts_latest invalid_ts_oldest markdown_text_conflict metadata_must_be_sent_from_app
      metadata_too_large method_deprecated missing_post_type msg_blocks_too_long msg_too_long no_text not_enough_users
      slack_connect_file_link_sharing_blocked too_many_attachments too_many_users users_list_not_supplied`.split(
        /\s+/,
      ),
    );
  });

  it('names the permission that is missing', () => {
    expect(refusedWith('missing_scope', { needed: 'im:write' }).why).toMatch(
      /^missing_scope: .*\(im:write\)$/,
    );
    expect(refusedWith('missing_scope', { needed: '<b>xoxb-1</b>' }).why).not.toContain('xoxb');
  });

  it('says of nothing but a plain refusal that it was not done', () => {
    const asked = { kind: 'down', perhapsDone: true };
    expect(troubleOf(new webApi.WebAPIHTTPError(503, '', {}, ''))).toMatchObject(asked);
    expect(troubleOf(new webApi.WebAPIRequestError(new TypeError('terminated')))).toMatchObject(asked);
    expect(troubleOf(new DOMException('late', 'TimeoutError'))).toMatchObject({
      ...asked,
      why: /^timeout: /,
    });
    for (const code of ['internal_error', 'fatal_error', 'service_unavailable', 'update_failed'])
      expect(refusedWith(code)).toMatchObject(asked);
  });

  it('waits as long as Slack says', () => {
    expect(troubleOf(new webApi.WebAPIRateLimitedError(30))).toMatchObject({
      kind: 'slow-down',
      waitMs: 30_000,
    });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    'knows that nothing arrived where the connection failed with %s',
    (code) => {
      const cause = Object.assign(new Error('no way'), { code });
      const error = new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause }));
      expect(troubleOf(error)).toEqual({
        kind: 'down',
        why: `${code}: Slack cannot be reached`,
        perhapsDone: false,
      });
    },
  );

  it('has an answer to any fault at all, and lets no word of it through but a code', () => {
    const secret = 'xoxb-1234-secret';
    const texts = fc
      .oneof(fc.string(), fc.constantFrom(...documented, ...refusals.keys()))
      .map((text) => text + secret);
    const faults = fc.oneof(
      texts.map((text) => refusal(text, { needed: text })),
      texts.map((text) => new webApi.WebAPIRequestError(Object.assign(new Error(text), { code: text }))),
      texts.map((text) => new webApi.WebAPIHTTPError(500, text, { authorization: text }, text)),
      texts.map((text) => new Error(text, { cause: new Error(text) })),
      texts,
      fc.anything(),
    );
    fc.assert(
      fc.property(faults, (fault) => {
        const trouble = troubleOf(fault);
        expect(trouble.why).toMatch(/^[\w]+: .+/);
        expect(JSON.stringify(trouble)).not.toContain('secret');
      }),
    );
  });
});
