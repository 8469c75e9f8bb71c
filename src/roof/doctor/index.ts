import type { Config } from '../../config.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import { address } from './address.ts';
import { database } from './database.ts';
import { discord } from './discord.ts';
import { chartIn } from './finding.ts';
import { machine } from './machine.ts';
import { outbox } from './outbox.ts';
import { safety } from './safety.ts';
import { server } from './server.ts';
import { slack } from './slack.ts';
import { time } from './time.ts';

/** Looks at all that an installation stands on and changes nothing. What cannot be looked at is left out. */
export async function examine(asked: {
  readonly config: Config;
  readonly t: Translator;
  readonly offline: boolean;
}): Promise<Finding[]> {
  const { config, t, offline } = asked;
  const chart = chartIn(t);
  const found = await machine(chart, config);
  const { found: inside, look } = await database(chart, config.database);
  found.push(...inside);
  try {
    if (look) {
      found.push(...(await time(chart, look)));
      const { found: running, runs } = await server(chart, config);
      found.push(...running, ...(await outbox(chart, look, runs)));
    }
    found.push(...(await safety(chart, config)));
    if (!offline) found.push(...(await address(chart, config)));
    if (!offline && config.slack) found.push(...(await slack(chart, config.slack, look)));
    if (!offline && config.discord)
      found.push(...(await discord(chart, { config: config.discord, prefix: config.prefix, look })));
    return found;
  } finally {
    await look?.close();
  }
}
