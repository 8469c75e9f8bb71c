import type { User } from '../types.ts';
import { fileWire, userWire } from '../wire.ts';
import { type Ask, listedTeam, type Method, page, Refused } from './call.ts';

const authTest: Method = {
  answer({ state, install }) {
    const bot = { user_id: install.botUser, bot_id: install.botId };
    const enterprise = state.enterprises.get(install.team);
    if (enterprise) {
      const { id, name } = enterprise;
      const user = state.user(install.botUser).name;
      return { team: name, user, team_id: id, enterprise_id: id, ...bot, is_enterprise_install: true };
    }
    const team = state.team(install.team);
    return {
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: state.user(install.botUser).name,
      team_id: team.id,
      ...bot,
      is_enterprise_install: false,
    };
  },
};

const authRevoke: Method = {
  answer({ install, args }) {
    if (!args.flag('test')) install.state = 'token_revoked';
    return { revoked: !args.flag('test') };
  },
};

const usersInfo: Method = {
  scopes: ['users:read'],
  answer(ask) {
    const user = ask.state.users.get(ask.args.text('user'));
    if (!user || !ask.state.reaches(ask.install, user.team)) throw new Refused('user_not_found');
    return { user: shownUser(ask, user) };
  },
};

const usersList: Method = {
  scopes: ['users:read'],
  answer(ask) {
    const inTeam = listedTeam(ask);
    const all = [...ask.state.users.values()].filter(({ team }) => team === inTeam);
    const { items, next } = page(all, ask.args);
    return {
      members: items.map((user) => shownUser(ask, user)),
      cache_ts: Math.floor(ask.state.now() / 1000),
      response_metadata: { next_cursor: next },
    };
  },
};

const lookupByEmail: Method = {
  scopes: ['users:read.email'],
  answer(ask) {
    const email = ask.args.text('email').toLowerCase();
    const user = [...ask.state.users.values()].find(
      (one) => ask.state.reaches(ask.install, one.team) && one.email?.toLowerCase() === email && !one.deleted,
    );
    if (!user) throw new Refused('users_not_found');
    return { user: shownUser(ask, user) };
  },
};

const teamInfo: Method = {
  scopes: ['team:read'],
  answer({ state, install, args }) {
    const { id, name, domain } = state.team(listedTeam({ state, install, args }));
    return { team: { id, name, domain, email_domain: '', url: `https://${domain}.slack.com/`, icon: {} } };
  },
};

const botsInfo: Method = {
  scopes: ['users:read'],
  answer({ state, install, args }) {
    const wanted = args.text('bot') || install.botId;
    const bot = state.installs.find((one) => one.botId === wanted && one.team === install.team);
    if (!bot) throw new Refused('bot_not_found');
    const { name, deleted } = state.user(bot.botUser);
    return {
      bot: { id: bot.botId, app_id: bot.app, user_id: bot.botUser, name, deleted, updated: 0, icons: {} },
    };
  },
};

const filesInfo: Method = {
  scopes: ['files:read'],
  answer({ state, install, args }) {
    const file = state.files.get(args.text('file'));
    if (!file || !state.reaches(install, file.team)) throw new Refused('file_not_found');
    return { file: fileWire(state, file), comments: [], response_metadata: { next_cursor: '' } };
  },
};

export const people: Record<string, Method> = {
  'auth.test': authTest,
  'auth.revoke': authRevoke,
  'users.info': usersInfo,
  'users.list': usersList,
  'users.lookupByEmail': lookupByEmail,
  'team.info': teamInfo,
  'bots.info': botsInfo,
  'files.info': filesInfo,
};

function shownUser({ state, install, args }: Ask, user: User) {
  const email = install.scopes.includes('users:read.email');
  return userWire(user, state.now(), { email, locale: args.flag('include_locale') });
}
