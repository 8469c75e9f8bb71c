// As much of Slack as takes messages, in a process of its own: what it costs is not the caller's. Says its address.
import { serveApi } from '../slack/servers.ts';

const api = await serveApi();
process.stdout.write(`${api.url}\n`);
process.stdin.resume().on('end', () => process.exit(0));
