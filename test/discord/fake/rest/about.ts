import { type Handler, noAccess, param } from './call.ts';

/** Sessions an app may begin in a day, and how many at once; so large that no client waits. */
const sessions = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 };

const application: Handler = ({ state }) => ({
  id: state.app.id,
  name: state.app.name,
  icon: null,
  description: '',
  summary: '',
  type: null,
  bot: {
    id: state.app.botUser,
    username: state.user(state.app.botUser).name,
    discriminator: '0420',
    avatar: null,
    bot: true,
  },
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  hook: true,
  integration_types_config: { 0: {} },
  approximate_guild_count: [...state.guilds.values()].filter(({ installed }) => installed).length,
});

const gateway = (shards: number): Handler => {
  return ({ state }) => ({ url: state.url.replace('http', 'ws'), shards, session_start_limit: sessions });
};

/** @param shards how many the app is advised to open */
export function about(shards: number): Record<string, Handler> {
  return {
    'GET /gateway': ({ state }) => ({ url: state.url.replace('http', 'ws') }),
    'GET /gateway/bot': gateway(shards),
    'GET /applications/@me': application,
    'GET /oauth2/applications/@me': application,
    'GET /applications/:app/guilds/:guild/commands/permissions': (ask) => {
      if (param(ask, 'app') !== ask.state.app.id) throw noAccess();
      return [];
    },
  };
}
