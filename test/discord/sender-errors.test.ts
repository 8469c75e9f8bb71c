import { RESTJSONErrorCodes as codes, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Trouble, troubleOf } from '../../src/platforms/discord/errors.ts';
import { guarded, mostRefusals, RefusedTooOften } from '../../src/platforms/discord/refusal-guard.ts';
import { refusals } from '../../src/platforms/discord/refusals.ts';

const url = 'https://discord.com/api/v10/channels/1/messages';
const sent = { files: undefined, body: { content: 'the body’s secret' } };

const refused = (code: number, status = 403, message = 'No') =>
  new DiscordAPIError({ code, message }, code, status, 'POST', url, sent);
/** What stands before Discord answers without a number. */
const bare = (status: number) =>
  new DiscordAPIError({ message: 'No' } as never, undefined as never, status, 'POST', url, sent);
const limited = (more: Partial<RateLimitError> = {}) =>
  new RateLimitError({
    timeToReset: 0,
    limit: 5,
    method: 'POST',
    hash: 'x',
    url,
    route: '/channels/:id/messages',
    majorParameter: '1',
    global: false,
    retryAfter: 0,
    sublimitTimeout: 0,
    scope: 'user',
    ...more,
  });

/** What Discord may say to the calls Docket makes unasked, and what follows from it. */
const meanings: readonly [codes, Trouble['kind'], more?: object][] = [
  [codes.UnknownChannel, 'gone-or-out', { lost: 'closed' }],
  [codes.UnknownGuild, 'gone-or-out'],
  [codes.UnknownMessage, 'gone'],
  [codes.UnknownUser, 'gone', { lost: 'person' }],
  [codes.MissingAccess, 'gone-or-out', { lost: 'removed' }],
  [codes.MissingPermissions, 'gone', { lost: 'removed' }],
  [codes.CannotSendMessagesToThisUser, 'gone', { lost: 'person' }],
  [codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'gone-or-out', { lost: 'person' }],
  [codes.CannotSendMessagesInNonTextChannel, 'gone', { lost: 'removed' }],
  [codes.CannotSendAMessageInAForumChannel, 'gone', { lost: 'removed' }],
  [codes.ThreadLocked, 'gone', { lost: 'removed' }],
  [codes.CannotEditMessageAuthoredByAnotherUser, 'gone'],
  [codes.MessageWasBlockedByAutomaticModeration, 'gone'],
  [codes.InvalidToken, 'token'],
  [codes.Unauthorized, 'token'],
  [codes.ChannelWriteRateLimit, 'slow-down', { everywhere: false }],
  [codes.OpeningDirectMessagesTooFast, 'slow-down', { everywhere: true }],
  [codes.SendMessagesHasBeenTemporarilyDisabled, 'slow-down', { everywhere: true }],
  [codes.APIResourceOverloaded, 'down', { perhapsDone: true }],
  [codes.InvalidFormBodyOrContentType, 'ours', { code: codes.InvalidFormBodyOrContentType }],
  [codes.RequestEntityTooLarge, 'ours'],
];

describe('what Discord’s refusals mean', () => {
  it.each(meanings)('%s is understood as %s, with its number and plain words', (code, kind, more = {}) => {
    expect(troubleOf(refused(code))).toMatchObject({ kind, ...more });
    expect(troubleOf(refused(code)).why).toMatch(new RegExp(`^discord_${code}: \\w.{10,}`));
  });

  it('says of nothing but a plain refusal that it was not done', () => {
    const asked = { kind: 'down', perhapsDone: true };
    for (const status of [500, 502, 503, 504])
      expect(troubleOf(new HTTPError(status, '', 'POST', url, sent))).toMatchObject(asked);
    expect(troubleOf(new DOMException('late', 'AbortError'))).toMatchObject({
      ...asked,
      why: expect.stringMatching(/^timeout: /),
    });
    expect(troubleOf(Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }))).toMatchObject(asked);
    expect(troubleOf(new SyntaxError('half an answer'))).toMatchObject(asked);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    'knows that nothing arrived where the connection failed with %s',
    (code) => {
      const error = new Error('no way', { cause: Object.assign(new Error(), { code }) });
      expect(troubleOf(error)).toMatchObject({ kind: 'down', perhapsDone: false });
    },
  );

  it('waits as long as Discord says, and a minute everywhere where nobody says how long', () => {
    expect(troubleOf(limited({ timeToReset: 750, retryAfter: 740 }))).toMatchObject({
      kind: 'slow-down',
      waitMs: 750,
      everywhere: false,
    });
    expect(troubleOf(limited({ retryAfter: 2_000, global: true }))).toMatchObject({ everywhere: true });
    expect(troubleOf(limited())).toMatchObject({ kind: 'slow-down', waitMs: 60_000, everywhere: true });
    expect(troubleOf(bare(403))).toMatchObject({ kind: 'slow-down', waitMs: 60_000, everywhere: true });
    expect(troubleOf(bare(401))).toMatchObject({ kind: 'token' });
  });

  it('has an answer to any fault at all, and lets no word of it through but a code', () => {
    const texts = fc.string().map((text) => `${text}secret`);
    const faults = fc.oneof(
      fc
        .tuple(fc.constantFrom(...refusals.keys(), 0, 7), fc.integer({ min: 400, max: 499 }), texts)
        .map(([code, status, text]) => refused(code, status, text)),
      texts.map((text) => new HTTPError(500, text, 'POST', text, sent)),
      texts.map((text) => new Error(text, { cause: Object.assign(new Error(text), { code: text }) })),
      texts,
      fc.anything(),
    );
    fc.assert(
      fc.property(faults, (fault) => {
        const trouble = troubleOf(fault);
        expect(trouble.why).toMatch(/^\w+: .+/);
        expect(JSON.stringify(trouble)).not.toContain('secret');
      }),
    );
  });
});

describe('the guard over what Discord refuses', () => {
  const asked = fc.record({
    afterMs: fc.nat(4_000),
    status: fc.constantFrom(200, 401, 403, 404, 429),
    to: fc.constantFrom('/channels/1/messages', '/interactions/1/x/callback'),
  });

  it('makes a request exactly while the last ten minutes saw fewer refusals than its limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 500, maxLength: 4_000 }), async (all) => {
        let now = 0;
        const refusedAt: number[] = [];
        let next = 200;
        const request = guarded(
          async () => new Response(null, { status: next }),
          () => now,
        );
        for (const { afterMs, status, to } of all) {
          now += afterMs / 8;
          next = status;
          const most = to.startsWith('/interactions') ? mostRefusals.answers : mostRefusals.unasked;
          const isFree = refusedAt.filter((at) => at > now - 10 * 60_000).length < most;
          const made = await request(`https://discord.com/api/v10${to}`, {}).then(
            () => true,
            (error: unknown) => !(error instanceof RefusedTooOften),
          );
          expect(made).toBe(isFree);
          if (made && [401, 403, 429].includes(status)) refusedAt.push(now);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stops what nobody waits for long before the answers to people, and lets it go on in time', async () => {
    let now = 0;
    const request = guarded(
      async () => new Response(null, { status: 403 }),
      () => now,
    );
    const post = () => request('https://discord.com/api/v10/channels/1/messages', {});
    for (let n = 0; n < mostRefusals.unasked; n++) await post();
    now = 60_000;
    await expect(post()).rejects.toMatchObject({ waitMs: 9 * 60_000 });
    await request('https://discord.com/api/v10/interactions/1/x/callback', {});
    now = 10 * 60_000;
    await post();
  });

  it('does not hold against Docket what others have used up', async () => {
    const shared = { status: 429, headers: { 'x-ratelimit-scope': 'shared' } };
    const request = guarded(async () => new Response(null, shared));
    for (let n = 0; n <= mostRefusals.unasked; n++) await request('https://discord.com/api/v10/x', {});
  });
});
