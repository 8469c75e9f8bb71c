import type { webApi } from '@slack/bolt';
import type { Translator } from '../../i18n/translator.ts';
import { botEvents } from './parse/events.ts';
import { paths } from './paths.ts';
import { botScopes } from './scopes.ts';

export type Manifest = webApi.AppsManifestCreateArguments['manifest'];

/** A slash command as Slack shows it while somebody types. */
export interface SlashCommand {
  /** "tasks", with whatever stands before our nouns in this installation. */
  readonly name: string;
  readonly description: string;
  /** What may follow it: "mine | who | list". */
  readonly hint: string;
}

export interface ManifestOptions {
  readonly commands: readonly SlashCommand[];
  /** Slack has one language for an app, whoever reads it. */
  readonly t: Translator;
  /** Where Slack reaches Docket, "https://docket.example.org"; null for Socket Mode, which needs no such place. */
  readonly url: string | null;
  /** Where people come back to who let Docket into their workspace; null where nobody does. */
  readonly redirect: string | null;
}

const limits = { description: 2000, hint: 1000 };
const cut = (text: string, limit: number) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);

/** The Slack app as it is to be made: pasted at "Create New App", then "From a manifest". */
export function slackManifest({ commands, t, url, redirect }: ManifestOptions): Manifest {
  const address = url && { request_url: url + paths.events };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Docket',
      description: t('manifest.description'),
      long_description: t('manifest.longDescription'),
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'docket', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: t('manifest.track'),
          callback_id: 'track_task',
          description: t('manifest.trackDescription'),
        },
        {
          type: 'message',
          name: t('manifest.read'),
          callback_id: 'read_directive',
          description: t('manifest.readDescription'),
        },
      ],
      slash_commands: commands.map(({ name, description, hint }) => ({
        command: `/${name}`,
        description: cut(description, limits.description),
        usage_hint: cut(hint, limits.hint),
        // People and channels come by their ids, so that a mention means one person only.
        should_escape: true,
        ...(url && { url: url + paths.events }),
      })),
    },
    oauth_config: {
      ...(redirect && { redirect_urls: [redirect + paths.redirect] }),
      scopes: { bot: [...botScopes] },
    },
    settings: {
      event_subscriptions: { ...address, bot_events: [...botEvents] },
      interactivity: {
        is_enabled: true,
        ...address,
        ...(url && { message_menu_options_url: url + paths.events }),
      },
      org_deploy_enabled: true,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}
