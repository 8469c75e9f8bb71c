import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { clientOptions } from './client.ts';
import { troubleOf } from './errors.ts';
import { answerInstall, type InstallEnd } from './install-page.ts';
import { installStore } from './install-store.ts';
import { paths } from './paths.ts';
import type { Installations } from './port.ts';
import { botScopes } from './scopes.ts';

export interface InstallOptions {
  readonly installations: Installations;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what travels through the browser: whoever comes back must be who was sent. */
  readonly stateSecret: string;
  /** "https://docket.example.org", where Slack sends people back to; without it, where the app's settings say. */
  readonly publicUrl?: string;
  /** Ends in "/api/"; Slack's own if left out. */
  readonly apiUrl?: string;
  /** What stands before our commands' names. */
  readonly prefix: string;
  readonly onFault: (fault: unknown, what: string) => void;
}

/** Lets workspaces in: sends whoever opens `paths.install` to Slack, and keeps what they come back with. */
export function installListener(options: InstallOptions): RequestListener {
  const { installations, clientId, clientSecret, stateSecret, publicUrl, prefix, onFault } = options;
  const { apiUrl = 'https://slack.com/api/' } = options;
  // A code is good once: the client never asks twice.
  const { logger, ...client } = clientOptions(apiUrl);
  const page = { prefix, again: paths.install };
  const receiver = new HTTPReceiver({
    // It takes no events, those have a receiver of their own, but is not made without a secret to check them by.
    endpoints: [],
    signingSecret: randomBytes(32).toString('hex'),
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...botScopes],
    installationStore: installStore(installations),
    ...(logger && { logger }),
    ...(publicUrl && { redirectUri: publicUrl + paths.redirect }),
    installerOptions: {
      installPath: paths.install,
      redirectUriPath: paths.redirect,
      directInstall: true,
      authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
      clientOptions: client,
      callbackOptions: {
        success: ({ team, enterprise }, _, request, response) => {
          const name = team?.name ?? enterprise?.name ?? 'Slack';
          answerInstall({ kind: 'done', team: name }, { ...page, request, response });
        },
        failure: (fault, _, request, response) => {
          const end = endOf(fault);
          if (end.kind === 'refused' || end.kind === 'failed')
            onFault(withoutRequest(fault), 'a workspace was not let in');
          answerInstall(end, { ...page, request, response });
        },
      },
    },
  });
  return receiver.requestListener;
}

/** What Slack's library throws may hold what was asked, and with it the client secret. */
const withoutRequest = (fault: Error & { readonly code?: string }) =>
  fault.code?.startsWith('slack_webapi') ? new Error(troubleOf(fault).why) : fault;

/** What went wrong, as far as whoever sits there can do something about it. */
function endOf(
  fault: Error & { readonly code?: string; readonly data?: { readonly error?: string } },
): InstallEnd {
  switch (fault.code) {
    case 'slack_oauth_installer_authorization_error':
      return { kind: 'cancelled' };
    case 'slack_oauth_missing_state':
    case 'slack_oauth_missing_code':
    case 'slack_oauth_invalid_state':
      return { kind: 'expired' };
    case 'slack_webapi_platform_error':
      return { kind: 'refused', reason: fault.data?.error ?? 'unknown_error' };
    default:
      return { kind: 'failed' };
  }
}
