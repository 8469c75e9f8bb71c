import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AnswerPlace } from '../place.ts';
import { type From, fromOf, id, people, read, url } from './parts.ts';

const handed = z.object({
  name: z.string().max(500).default(''),
  size: z.number().int().nonnegative(),
  mimetype: z.string().max(200).nullish(),
  url_private_download: url,
});
const chosen = z.object({ value: z.string().max(2000) });
/** What stands in one control. */
const filled = z.object({
  type: z.string().max(60),
  value: z.string().max(3000).nullish(),
  selected_date: z.string().max(20).nullish(),
  selected_conversation: id.nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).max(100).nullish(),
  files: z.array(handed).max(10).nullish(),
});
/** By block, then by action. */
const values = z.record(z.string().max(255), z.record(z.string().max(255), filled));
const kept = z
  .string()
  .max(3000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(
    z.object({
      line: z.string().min(1).max(2000),
      place: z.object({ channel: id.nullable(), url: url.nullable() }),
    }),
  );

const schema = z.object({
  ...people,
  view: z.object({
    id,
    hash: z.string().max(200),
    callback_id: z.literal('form'),
    private_metadata: kept,
    state: z.object({ values }),
  }),
});

/** A file that was put into a form's field; fetching it takes the workspace's token. */
export interface HandedIn {
  readonly option: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType?: string;
  readonly url: string;
}

/** A form filled in and sent. */
export interface Submission {
  readonly from: From;
  readonly view: string;
  /** The same for a form sent twice, another for one that was changed meanwhile. */
  readonly key: string;
  readonly line: string;
  readonly place: AnswerPlace;
  readonly state: { readonly values: z.infer<typeof values> };
  readonly files: readonly HandedIn[];
}

export function readSubmission(body: unknown): Submission {
  const given = read(schema, body, 'form');
  const { view } = given;
  const digest = createHash('sha256').update(JSON.stringify(view.state.values)).digest('base64url');
  return {
    from: fromOf(given, 'form'),
    view: view.id,
    key: `form ${view.id} ${view.hash} ${digest.slice(0, 22)}`,
    line: view.private_metadata.line,
    place: view.private_metadata.place,
    state: view.state,
    files: filesOf(view.state.values),
  };
}

function filesOf(state: z.infer<typeof values>): HandedIn[] {
  return Object.entries(state).flatMap(([option, controls]) => {
    const [file] = Object.values(controls)[0]?.files ?? [];
    if (!file) return [];
    const { name, size, mimetype, url_private_download: url } = file;
    return [{ option, name, size, url, ...(mimetype && { mediaType: mimetype }) }];
  });
}
