import type { RequestListener } from 'node:http';
import { type Membership, platformWaitsMs } from '../../domain/door.ts';
import type { Address } from '../../domain/place.ts';
import { drawHome } from './answer/home.ts';
import type { Desk } from './answer/scene.ts';
import { within } from './answer/within.ts';
import { slackApp } from './app.ts';
import { channelAtOn } from './channel-at.ts';
import { slackClients } from './client.ts';
import { type HttpMode, httpReceiver } from './http.ts';
import { membershipOn } from './membership.ts';
import type { SlackDoors } from './port.ts';
import type { SlackProblem } from './problem.ts';
import { responder, slackHosts } from './respond.ts';
import { type SocketMode, socketReceiver } from './socket.ts';
import { speaksIn } from './speaks-in.ts';
import { tongues } from './tongues.ts';
import { namesOn, whoIsOn } from './who-is.ts';
import { withToken } from './with-token.ts';

export { slackClients } from './client.ts';
export type { HttpMode } from './http.ts';
export type { SlackProblem } from './problem.ts';
export { slackSender } from './sender.ts';
export type { SocketMode } from './socket.ts';
export { SlackRefused, withToken } from './with-token.ts';

export interface SlackDoor {
  /** Takes Slack's signed requests, on whatever port they come; null with Socket Mode. */
  readonly listener: RequestListener | null;
  /** Draws the App Homes anew that no longer say how things are; answers with how many those were. */
  refreshHomes(): Promise<number>;
  /** Whether Docket may speak in a workspace now. Throws when Slack cannot be asked. */
  speaksIn(workspace: string): Promise<boolean>;
  /** Whether somebody is in a workspace; null where Slack cannot tell now. */
  readonly isMember: Membership;
  /** Takes no more calls; those being answered are. */
  close(): Promise<void>;
}

export interface SlackDoorOptions {
  readonly doors: SlackDoors;
  readonly mode: { readonly socket: SocketMode } | { readonly http: HttpMode };
  /** The bot token of a single workspace, where there is no installing. */
  readonly token?: string;
  /** Ends in "/api/"; Slack's own unless told otherwise. */
  readonly apiUrl?: string;
  /** What stands before our commands' names, mostly ''. */
  readonly prefix?: string;
  readonly onProblem?: (problem: SlackProblem) => void;
  /** How long Slack waits for an acknowledgement, in milliseconds; three seconds unless told otherwise. */
  readonly waitsMs?: number;
}

/** App Homes are kept fresh for so long after they were opened. Milliseconds. */
const freshFor = 18 * 60 * 60_000;
const homesAtOnce = 20;

/** How long those who are being answered when the door closes may still take. Milliseconds. */
const farewellMs = 5_000;

/** Opens Slack. Throws `SlackRefused` for tokens that Slack does not take. */
export async function openSlackDoor(options: SlackDoorOptions): Promise<SlackDoor> {
  const { mode, token, apiUrl, prefix = '', onProblem = () => {}, waitsMs = platformWaitsMs } = options;
  const { installations: known, ...others } = options.doors;
  const installations = token ? await withToken(known, token, apiUrl) : known;
  const doors: SlackDoors = { ...others, installations };
  const clients = slackClients(installations, apiUrl);
  const hosts = slackHosts(apiUrl);
  const desk: Desk = {
    doors,
    waitsMs,
    tongues: tongues(prefix),
    respond: responder(hosts),
    whoIs: whoIsOn(clients),
    channelAt: channelAtOn(clients),
    nameOf: namesOn(clients),
    isFilePlace: (url) => hosts.includes(new URL(url).hostname),
  };
  const forget = async (workspace: string) => {
    clients.drop(workspace);
    await installations.remove(workspace);
  };
  const { onFault } = doors;
  const line =
    'socket' in mode
      ? socketReceiver(mode.socket, apiUrl, { onFault, onProblem })
      : httpReceiver(mode.http, onFault);
  const app = slackApp(line.receiver, clients, desk, {
    aftermath: { onProblem, forget },
    prefix,
    apiUrl,
  });
  await line.start();

  async function refresh({ workspace, user }: Address): Promise<void> {
    try {
      const { client } = await clients.of(workspace);
      if (await drawHome({ ...desk, client }, { workspace, user, at: workspace })) return;
    } catch (fault) {
      onFault(fault, 'an App Home could not be kept fresh');
    }
    // Not again at once: when it is opened it is drawn anyhow.
    await doors.homes.drawn({ platform: 'slack', workspace, user }, Date.now());
  }

  return {
    listener: line.listener,
    async refreshHomes() {
      const stale = await doors.homes.stale(Date.now() - freshFor, homesAtOnce);
      for (const home of stale) await refresh(home);
      return stale.length;
    },
    speaksIn: (workspace) => speaksIn(clients, workspace),
    isMember: membershipOn(clients),
    async close() {
      await line.stop();
      await within(app.settled(), farewellMs);
    },
  };
}
