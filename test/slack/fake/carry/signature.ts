import { createHmac } from 'node:crypto';

/**
 * The headers that prove a body came from Slack.
 * @param at seconds since 1970; real time, which is what apps compare it with
 */
export function signed(
  secret: string,
  body: string,
  at = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const mac = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${mac}` };
}
