import { webApi } from '@slack/bolt';
import type { Post, Sender } from '../../src/domain/sender.ts';
import { cardBlocks } from '../../src/platforms/slack/blocks/index.ts';
import { slackClients, slackSender } from '../../src/platforms/slack/index.ts';
import type { Installations } from '../../src/platforms/slack/port.ts';
import { noInstallations } from '../../src/roof/slack/installations.ts';

/**
 * Workspaces that the messages are spread over: each takes a few at once and then one every 20 ms, by Docket's own
 * care, and that is not what is measured.
 */
const workspaces = 400;
const inEach = 8;

export const mostAtOnce = workspaces * inEach;
export const workspaceOf = (n: number) => `T${String(n % workspaces).padStart(4, '0')}`;

/** Docket's own sender on a local Slack, and with it the last thing that it was to post. */
export function senderAt(apiUrl: string): { sender: Sender; last(): Post } {
  const own = slackSender(slackClients(everywhere, apiUrl), (fault) => {
    throw fault;
  });
  let last: Post | undefined;
  const sender: Sender = {
    ...own,
    send(post) {
      last = post;
      return own.send(post);
    },
  };
  return {
    sender,
    last() {
      if (!last) throw new Error('Nothing was posted yet.');
      return last;
    },
  };
}

/** Slack's own client and nothing else: the same message so many times, sixteen at once. Milliseconds. */
export async function clientAlone(apiUrl: string, post: Post, count: number): Promise<number> {
  const client = new webApi.WebClient('xoxb-bench', { slackApiUrl: apiUrl });
  const { workspace, channel } = post.channel;
  const { text, blocks } = cardBlocks(post.card, { language: post.language, workspace });
  const message: webApi.ChatPostMessageArguments = { channel, text, blocks };
  let left = count;
  const one = async () => {
    while (left-- > 0) await client.apiCall('chat.postMessage', { ...message });
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 16 }, one));
  return performance.now() - start;
}

const everywhere: Installations = {
  ...noInstallations,
  find: async (workspace) => ({
    workspace,
    botToken: 'xoxb-bench',
    botId: 'B0BOT',
    botUserId: 'U0BOT',
    scopes: [],
    teamName: 'Bench',
  }),
};
