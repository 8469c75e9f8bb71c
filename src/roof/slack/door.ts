import type { SlackConfig } from '../../config/slack.ts';
import {
  openSlackDoor,
  SlackRefused,
  slackClients,
  slackSender,
  withToken,
} from '../../platforms/slack/index.ts';
import { installListener } from '../../platforms/slack/oauth.ts';
import { paths } from '../../platforms/slack/paths.ts';
import type { Installations } from '../../platforms/slack/port.ts';
import { botScopes } from '../../platforms/slack/scopes.ts';
import type { Senders } from '../../usecases/deliver/outcome.ts';
import type { Watch } from '../../usecases/workspaces/departed.ts';
import { CannotStart } from '../cannot-start.ts';
import type { ChatDoor } from '../chat-door.ts';
import { backTeller, departuresIn } from '../departures.ts';
import { every } from '../every.ts';
import type { Way } from '../front.ts';
import type { House } from '../open-house.ts';
import { patiently } from '../patiently.ts';
import { returnsIn } from '../returns.ts';
import { keyFrom, sealWith } from '../seal.ts';
import { type ComingAndGoing, checkSeals, keptInstallations, oneInstallation } from './installations.ts';
import { leftTeller, teamNameIn } from './left.ts';
import { slackPort } from './port.ts';
import { comingAndGoing, problemTeller } from './problems.ts';

/** Opens Slack on this house and makes it a place for reminders. Throws `CannotStart`. */
export async function openSlack(
  house: House,
  slack: SlackConfig,
  senders: Senders,
  nudge: () => void,
): Promise<ChatDoor> {
  const { config, log } = house;
  let lookForReturns = async () => {};
  const coming = comingAndGoing(house, nudge, () => lookForReturns());
  const { installations, ways, says } = await workspacesOf(house, slack, coming);
  const doors = slackPort(house, installations, nudge);
  const { way } = slack;
  const tell = problemTeller(house, nudge);
  const left = leftTeller(house, nudge, installations);
  // Slack may deliver an event anew long after it happened: meanwhile they may have left.
  let isThere: Watch['isThere'] = async () => null;
  const back = backTeller(house, nudge, teamNameIn(installations), (address) => isThere(address));
  const door = await asked('SLACK_APP_TOKEN', () =>
    openSlackDoor({
      doors,
      prefix: config.prefix,
      mode:
        way.by === 'socket'
          ? { socket: { appToken: way.appToken } }
          : { http: { signingSecret: way.signingSecret } },
      onProblem(problem) {
        if (problem.kind === 'left') left(problem.address);
        else if (problem.kind === 'there') void back(problem.address);
        else tell(problem);
      },
      ...(slack.apiUrl && { apiUrl: slack.apiUrl }),
    }),
  );
  isThere = async (address) => (await door.isMember(address)) === true;
  senders.slack = slackSender(slackClients(installations, slack.apiUrl ?? undefined), doors.onFault);
  lookForReturns = returnsIn(house, 'slack', nudge, (workspace) => door.speaksIn(workspace));
  void lookForReturns();
  const returns = every(lookEveryMs, () => lookForReturns());
  const refreshing = every(refreshEveryMs, () =>
    door.refreshHomes().catch((err: unknown) => log.warn({ err }, 'App Homes could not be kept fresh')),
  );
  const { listener } = door;
  const lookForDeparted = departuresIn(house, nudge, {
    platform: 'slack',
    receipts: doors.receipts,
    isThere: patiently(door.isMember, askEveryMs),
    nameOf: teamNameIn(installations),
  });
  const departures = every(hourMs, lookForDeparted, { atOnce: true });
  return {
    name: 'Slack',
    says: `${says}, ${listener ? `called at ${paths.events}` : 'in Socket Mode'}`,
    ways: [...ways, ...(listener ? [{ path: paths.events, listener }] : [])],
    async close() {
      await Promise.all([refreshing.stop(), returns.stop(), departures.stop()]);
      await door.close();
    },
  };
}

/** Which workspaces there are: the one of the token, or all that were let in and those still to come. */
async function workspacesOf(
  house: House,
  { workspaces, apiUrl }: SlackConfig,
  coming: ComingAndGoing,
): Promise<{ installations: Installations; ways: readonly Way[]; says: string }> {
  const { config, store, log } = house;
  if (workspaces.are === 'one') {
    const { botToken } = workspaces;
    const installations = await asked('SLACK_BOT_TOKEN', () =>
      withToken(oneInstallation(store, coming), botToken, apiUrl ?? undefined),
    );
    const { teamName, scopes } = installations.own;
    const missing = botScopes.filter((scope) => !scopes.includes(scope));
    // An app made from an older manifest works but for these.
    if (missing.length > 0) log.warn({ missing }, 'the Slack app lacks scopes; make its manifest anew');
    return { installations, ways: [], says: `connected to ${teamName}` };
  }
  const { clientId, clientSecret, secrets } = workspaces;
  const seal = sealWith(secrets);
  await checkSeals(store, seal);
  const installations = keptInstallations(store, seal, coming);
  const listener = installListener({
    installations,
    clientId,
    clientSecret,
    stateSecret: keyFrom(secrets[0] ?? '', 'docket slack installation').toString('base64url'),
    prefix: config.prefix,
    onFault: (err, what) => log.error({ err }, what),
    ...(config.publicUrl && { publicUrl: config.publicUrl }),
    ...(apiUrl && { apiUrl }),
  });
  const { length } = await store.installations.all('slack');
  return {
    installations,
    ways: [paths.install, paths.redirect].map((path) => ({ path, listener })),
    says: `in ${length} ${length === 1 ? 'workspace' : 'workspaces'}, others are let in at ${paths.install}`,
  };
}

/** Words what Slack refuses at the very start; the doctor can tell more. */
async function asked<T>(variable: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof SlackRefused)) throw fault;
    throw new CannotStart(
      `Slack cannot be opened with ${variable} (${fault.message}). npm run -s docket -- doctor tells more.`,
    );
  }
}

/** Slack takes some hundred views a minute from a workspace: twenty at a time leave room for those who open theirs. */
const refreshEveryMs = 15_000;

const hourMs = 60 * 60_000;

/** Slack tells of some fifty people a minute, and others ask too. */
const askEveryMs = 2_000;

/** Workspaces are let in again seldom, and perhaps by another process. */
const lookEveryMs = 60_000;
