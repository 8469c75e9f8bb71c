import type { KnownBlock } from './blocks/index.ts';

/** A message for a response URL: for one person's eyes, or in the place of the message that was pressed. */
export interface Answer {
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  readonly response_type?: 'ephemeral';
  readonly replace_original?: boolean;
}

/** False where the address takes no more answers: it is half an hour old, or was used five times. */
export type Respond = (url: string, answer: Answer) => Promise<boolean>;

const slacksOwn = ['hooks.slack.com', 'hooks.slack-gov.com', 'files.slack.com', 'files.slack-gov.com'];
const patienceMs = 10_000;

/** Where answers may go and files may come from, wherever a payload points: Slack's own hosts, or `apiUrl`'s. */
export const slackHosts = (apiUrl?: string): readonly string[] =>
  apiUrl ? [...slacksOwn, new URL(apiUrl).hostname] : slacksOwn;

/** Sends answers, to these hosts alone. */
export function responder(hosts: readonly string[]): Respond {
  return async (url, answer) => {
    if (!hosts.includes(new URL(url).hostname)) return false;
    try {
      const taken = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify(answer),
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      });
      await taken.body?.cancel();
      return taken.ok;
    } catch {
      return false;
    }
  };
}
