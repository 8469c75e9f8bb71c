import type { SlackConfig } from '../../config/slack.ts';
import type { NotWell, WorkspaceFound } from '../../platforms/slack/check-up.ts';
import type { Installations } from '../../platforms/slack/port.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import type { Look } from '../../store/care/index.ts';
import { SealBroken, sealWith } from '../seal.ts';
import { keptInstallations } from '../slack/installations.ts';
import type { Chart } from './finding.ts';

/** Channels named in one finding; the others are counted. */
const mostNamed = 10;

/** A workspace with its token; a token that no key opens is null. */
interface Workspace {
  readonly name: string;
  readonly botToken: string | null;
}

/** Asks Slack about every token, what it may do, and the channels that groups have bound. */
export async function slack(chart: Chart, config: SlackConfig, look: Look | null): Promise<Finding[]> {
  const { t } = chart;
  // Loaded when asked for: who has no Slack need not read its library.
  const { examineAppToken, examineWorkspace } = await import('../../platforms/slack/check-up.ts');
  const { way, apiUrl } = config;
  const found: Finding[] = [];
  const workspaces = await workspacesOf(config, look);
  if (workspaces.length === 0)
    found.push(chart.look('slack', t('doctor.slack.nobody'), t('doctor.slack.nobodyDo')));
  for (const { name: team, botToken } of workspaces) {
    if (botToken === null) {
      found.push(chart.broken('slack', t('doctor.slack.sealed', { team }), t('doctor.slack.sealedDo')));
      continue;
    }
    const seen = await examineWorkspace(botToken, apiUrl ?? undefined, (one) => workspacesIn(one, look));
    if (seen.state !== 'accepted') found.push(tokenFault(chart, team, seen));
    else found.push(...(await workspace(chart, seen, look)));
  }
  if (way.by !== 'socket') return found;
  const app = await examineAppToken(way.appToken, apiUrl ?? undefined);
  return [...found, socket(chart, app)];
}

async function workspacesOf({ workspaces }: SlackConfig, look: Look | null): Promise<Workspace[]> {
  if (workspaces.are === 'one') return [{ name: 'SLACK_BOT_TOKEN', botToken: workspaces.botToken }];
  if (!look) return [];
  const kept = keptInstallations(look.rooms, sealWith(workspaces.secrets));
  const found: Workspace[] = [];
  for (const { workspace, teamName: name } of await look.rooms.installations.all('slack'))
    found.push({ name, botToken: await tokenOf(kept, workspace) });
  return found;
}

/** The workspaces of an organisation that have no installation of their own. */
async function workspacesIn(organisation: string, look: Look | null): Promise<string[]> {
  if (!look) return [];
  const { installations } = look.rooms;
  const own = new Set((await installations.all('slack')).map(({ workspace }) => workspace));
  return (await installations.workspacesOf('slack', organisation)).filter((one) => !own.has(one));
}

async function tokenOf(kept: Installations, workspace: string): Promise<string | null> {
  try {
    return (await kept.find(workspace))?.botToken ?? null;
  } catch (fault) {
    if (fault instanceof SealBroken) return null;
    throw fault;
  }
}

function tokenFault({ t, broken }: Chart, team: string, { state, why }: NotWell): Finding {
  if (state === 'silent')
    return broken('slack', t('doctor.slack.silent', { why }), t('doctor.slack.silentDo'));
  return broken('slack', t('doctor.slack.refused', { team, why }), t('doctor.slack.refusedDo'));
}

function socket({ t, ok, broken }: Chart, app: { readonly state: 'accepted' } | NotWell): Finding {
  if (app.state === 'accepted') return ok('slackSocket', t('doctor.slackSocket.ok'));
  const { why } = app;
  if (app.state === 'silent')
    return broken('slackSocket', t('doctor.slack.silent', { why }), t('doctor.slack.silentDo'));
  return broken('slackSocket', t('doctor.slackSocket.refused', { why }), t('doctor.slackSocket.do'));
}

async function workspace(chart: Chart, seen: WorkspaceFound, look: Look | null): Promise<Finding[]> {
  const { t, ok, broken } = chart;
  const { team } = seen;
  const scopes = seen.missingScopes.join(', ');
  return [
    ok('slack', t('doctor.slack.ok', { team })),
    scopes === ''
      ? ok('slackScopes', t('doctor.slackScopes.ok', { team }))
      : broken('slackScopes', t('doctor.slackScopes.missing', { team, scopes }), t('doctor.slackScopes.do')),
    ...(look ? [await channels(chart, seen, look)] : []),
  ];
}

async function channels({ t, ok, look, broken }: Chart, seen: WorkspaceFound, at: Look): Promise<Finding> {
  const { team, workspaces } = seen;
  const joined = seen.channels;
  if ('why' in joined) {
    const says = t('doctor.slackChannels.unknown', { team, why: joined.why });
    return look('slackChannels', says, t('doctor.slackScopes.do'));
  }
  const bound = (await at.rooms.groups.boundOn('slack')).filter((one) => workspaces.includes(one.workspace));
  const wrong = bound.flatMap(({ channel: id, label }) => {
    const channel = label || id;
    const found = joined.get(id);
    if (!found) return [t('doctor.slackChannels.outside', { channel })];
    return found.archived ? [t('doctor.slackChannels.archived', { channel })] : [];
  });
  if (wrong.length === 0)
    return ok('slackChannels', t('doctor.slackChannels.ok', { team, count: t.number(bound.length) }));
  const more = wrong.length - mostNamed;
  const named = wrong.slice(0, mostNamed);
  if (more > 0) named.push(t('doctor.slackChannels.more', { count: t.number(more) }));
  const says = t('doctor.slackChannels.wrong', { team, channels: named.join(', ') });
  return broken('slackChannels', says, t('doctor.slackChannels.do'));
}
