// Bolt that answers a fixed text: what no Slack app in Node can be quicker than.
import bolt from '@slack/bolt';

const app = new bolt.App({
  token: 'xoxb-bench',
  signingSecret: process.env.SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.API ?? '' },
});
app.command('/tasks', async ({ ack }) => ack('Nothing waits for you.'));
await app.start(Number(process.env.PORT));
console.log('ready');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
