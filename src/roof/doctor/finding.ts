import type { Translator } from '../../i18n/translator.ts';
import type { Finding } from '../../platforms/terminal/port.ts';

/** What the doctor can look at, each with a title in `doctor.check.…`. */
export type Check =
  | 'node'
  | 'config'
  | 'folder'
  | 'database'
  | 'integrity'
  | 'migrations'
  | 'journal'
  | 'clock'
  | 'zones'
  | 'server'
  | 'worker'
  | 'messages'
  | 'reminders'
  | 'backup'
  | 'address'
  | 'slack'
  | 'slackSocket'
  | 'slackScopes'
  | 'slackChannels'
  | 'discord'
  | 'discordApp'
  | 'discordServers'
  | 'discordCommands'
  | 'discordChannels';

/** Writes findings in one language. */
export interface Chart {
  readonly t: Translator;
  ok(check: Check, says: string): Finding;
  /** Somebody should look at it, but nothing stands still. */
  look(check: Check, says: string, todo: string): Finding;
  /** Something does not work, or data are in danger. */
  broken(check: Check, says: string, todo: string): Finding;
}

export function chartIn(t: Translator): Chart {
  const found = (state: Finding['state'], check: Check, says: string, todo: string | null): Finding => ({
    check,
    state,
    title: t(`doctor.check.${check}`),
    says,
    todo,
  });
  return {
    t,
    ok: (check, says) => found('ok', check, says, null),
    look: (check, says, todo) => found('look', check, says, todo),
    broken: (check, says, todo) => found('broken', check, says, todo),
  };
}
