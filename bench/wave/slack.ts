import { startFakeSlack } from '../../test/slack/fake/index.ts';
import { type Place, perSecond } from './place.ts';

/** One workspace: a message a second in each channel, and so many in all. */
export async function slackPlace(count: number): Promise<Place> {
  const slack = await startFakeSlack();
  const app = slack.addApp();
  const team = slack.addTeam({ name: 'Committee' });
  const { token, botUser } = slack.install({ app, team });
  const channels = Array.from({ length: count }, (_, n) =>
    slack.addChannel({ team: team.id, name: `commune-${n}`, members: [botUser] }),
  );
  slack.faults.pace = { posts: 1, seconds: 1 };
  const refused = limitTogether(slack.faults);
  return {
    env: {
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: app.signingSecret,
      SLACK_API_URL: slack.apiUrl,
    },
    channels: channels.map(({ id, name }) => ({
      platform: 'slack',
      workspace: team.id,
      channel: id,
      label: `#${name}`,
    })),
    arrivals: () => channels.flatMap(({ messages: [first] }) => (first ? Number(first.ts) * 1000 : [])),
    messages: () => channels.reduce((sum, { messages }) => sum + messages.length, 0),
    refused,
    close: () => slack.close(),
  };
}

type Faults = Awaited<ReturnType<typeof startFakeSlack>>['faults'];

/**
 * Holds the whole workspace to its limit; after a rest it takes a second's worth at once, for Slack is generous with
 * those. Answers with how often it refused.
 */
function limitTogether(faults: Faults): () => number {
  const take = faults.take.bind(faults);
  let [refused, room, at] = [0, perSecond, 0];
  faults.take = (method, channel, now) => {
    const own = take(method, channel, now);
    if (method !== 'chat.postMessage') return own;
    room = Math.min(perSecond, room + ((now - at) / 1000) * perSecond);
    at = now;
    const fault = own ?? (room < 1 ? ({ answer: 'ratelimited', retryAfter: 1 } as const) : undefined);
    if (fault) refused++;
    else room--;
    return fault;
  };
  return () => refused;
}
