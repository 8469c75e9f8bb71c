import type { DiscordConfig } from '../../config/discord.ts';
import type { DiscordFound, Server } from '../../platforms/discord/check-up/index.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import type { Look } from '../../store/care/index.ts';
import type { Chart } from './finding.ts';

/** Channels named in one finding; the others are counted. */
const mostNamed = 10;

/** Below this Docket might not be able to connect again before the day is over. */
const fewStarts = 20;

/** Asks Discord about the token, its application, the servers, the commands, and the channels groups have bound. */
export async function discord(
  chart: Chart,
  { config, prefix, look }: { config: DiscordConfig; prefix: string; look: Look | null },
): Promise<Finding[]> {
  const { t, ok, broken } = chart;
  // Loaded when asked for: who has no Discord need not read its library.
  const { examineDiscord } = await import('../../platforms/discord/check-up/index.ts');
  const { discordMenu } = await import('../discord/menu.ts');
  const seen = await examineDiscord({ ...config, menu: discordMenu(prefix) });
  if (seen.state !== 'accepted') {
    const { state, why } = seen;
    return [broken('discord', t(`doctor.discord.${state}`, { why }), t(`doctor.discord.${state}Do`))];
  }
  return [
    ok('discord', t('doctor.discord.ok', { name: seen.name })),
    ...application(chart, seen),
    servers(chart, seen),
    commands(chart, seen),
    ...(look ? await channels(chart, seen, look) : []),
  ];
}

function application({ t, ok, look, broken }: Chart, seen: DiscordFound): Finding[] {
  const found: Finding[] = [];
  if (seen.endpoint !== null)
    found.push(
      broken(
        'discordApp',
        t('doctor.discordApp.endpoint', { url: seen.endpoint }),
        t('doctor.discordApp.endpointDo'),
      ),
    );
  if (seen.asksForCode)
    found.push(look('discordApp', t('doctor.discordApp.code'), t('doctor.discordApp.codeDo')));
  if (seen.privileged.length > 0) {
    const says = t('doctor.discordApp.privileged', { intents: seen.privileged.join(', ') });
    found.push(look('discordApp', says, t('doctor.discordApp.privilegedDo')));
  }
  const count = t.number(seen.startsLeft);
  if (seen.startsLeft < fewStarts)
    found.push(look('discordApp', t('doctor.discordApp.starts', { count }), t('doctor.discordApp.startsDo')));
  return found.length > 0 ? found : [ok('discordApp', t('doctor.discordApp.ok', { count }))];
}

function servers({ t, ok, look, broken }: Chart, seen: DiscordFound): Finding {
  if (seen.servers.length === 0)
    return look('discordServers', t('doctor.discordServers.none'), t('doctor.discordServers.noneDo'));
  if (seen.areCommandsKnown === null)
    return broken('discordServers', t('doctor.discordServers.other'), t('doctor.discordServers.otherDo'));
  const named = seen.servers.slice(0, mostNamed).map(({ name }) => name);
  const more = seen.servers.length - named.length;
  if (more > 0) named.push(t('doctor.discordChannels.more', { count: t.number(more) }));
  return ok('discordServers', t('doctor.discordServers.ok', { servers: named.join(', ') }));
}

function commands({ t, ok, look }: Chart, { areCommandsKnown }: DiscordFound): Finding {
  return areCommandsKnown
    ? ok('discordCommands', t('doctor.discordCommands.ok'))
    : look('discordCommands', t('doctor.discordCommands.old'), t('doctor.discordCommands.do'));
}

async function channels(chart: Chart, seen: DiscordFound, look: Look): Promise<Finding[]> {
  const bound = await look.rooms.groups.boundOn('discord');
  const found: Finding[] = [];
  for (const [workspace, own] of Map.groupBy(bound, (one) => one.workspace)) {
    const server = seen.servers.find((one) => one.workspace === workspace);
    found.push(server ? await channelsOf(chart, seen, server, own) : outside(chart, own.length));
  }
  return found;
}

function outside({ t, broken }: Chart, count: number): Finding {
  const says = t('doctor.discordChannels.outside', { count: t.number(count) });
  return broken('discordChannels', says, t('doctor.discordServers.noneDo'));
}

async function channelsOf(
  { t, ok, look, broken }: Chart,
  seen: DiscordFound,
  { workspace, name: server }: Server,
  bound: readonly { readonly channel: string; readonly label: string }[],
): Promise<Finding> {
  const found = await seen.channelsIn(
    workspace,
    bound.map(({ channel }) => channel),
  );
  if ('why' in found) {
    const says = t('doctor.discordChannels.unknown', { server, why: found.why });
    return look('discordChannels', says, t('doctor.discordChannels.do'));
  }
  const wrong = bound.flatMap(({ channel: id, label }) => {
    const channel = label || id;
    const standing = found.get(id) ?? 'gone';
    if (typeof standing === 'string') return [t(`doctor.discordChannels.${standing}`, { channel })];
    const lacks = standing.lacks.join(', ');
    return lacks === '' ? [] : [t('doctor.discordChannels.lacks', { channel, lacks })];
  });
  if (wrong.length === 0)
    return ok('discordChannels', t('doctor.discordChannels.ok', { server, count: t.number(bound.length) }));
  const more = wrong.length - mostNamed;
  const named = wrong.slice(0, mostNamed);
  if (more > 0) named.push(t('doctor.discordChannels.more', { count: t.number(more) }));
  const says = t('doctor.discordChannels.wrong', { server, channels: named.join('; ') });
  return broken('discordChannels', says, t('doctor.discordChannels.do'));
}
