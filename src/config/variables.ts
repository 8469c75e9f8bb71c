import { z } from 'zod';
import { discordVariables } from './discord-variables.ts';
import { ownVariables } from './own-variables.ts';
import { slackVariables } from './slack-variables.ts';

/** Every variable that Docket reads. `.env.example` is held equal to this by a test. */
export const variables = { ...ownVariables, ...slackVariables, ...discordVariables };

type Shape = { readonly [K in keyof typeof variables]: (typeof variables)[K]['schema'] };
const shape = Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema]));

/** All of them, each checked by itself. */
export const environment = z.object(shape as Shape);

export type Read = z.infer<typeof environment>;
