import { z } from 'zod';

/** What Slack calls people, channels, workspaces and views by. */
export const id = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/);

export const url = z.url({ protocol: /^https?$/ }).max(2000);
export const trigger = z.string().min(1).max(300);

/** Whose workspace and who: as every interaction names them. `team` is null in apps of a whole organisation. */
export const people = {
  team: z.object({ id, domain: z.string().max(200).optional() }).nullish(),
  enterprise: z.object({ id }).nullish(),
  user: z.object({ id, team_id: id.optional() }),
};

/** Somebody, and the workspace they belong to. */
export interface From {
  readonly workspace: string;
  readonly user: string;
  /** The workspace in which they said it: another than their own in channels that two of them share. */
  readonly at: string;
}

/** A payload that is not what Slack sends, or not what we asked it to send. */
export class Malformed extends Error {
  constructor(what: string) {
    super(`a ${what} of a shape we do not know`);
    this.name = 'Malformed';
  }
}

/** Reads a payload, or throws `Malformed`, which says nothing of what stood in it. */
export function read<S extends z.ZodType>(schema: S, body: unknown, what: string): z.infer<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Malformed(what);
}

export function fromOf(
  body: {
    team?: { id: string } | null | undefined;
    enterprise?: { id: string } | null | undefined;
    user: { id: string; team_id?: string | undefined };
  },
  what: string,
): From {
  const at = body.team?.id ?? body.user.team_id;
  if (!at) throw new Malformed(what);
  // An organisation's people are at home in all of its workspaces.
  const workspace = body.enterprise ? at : (body.user.team_id ?? at);
  return { workspace, user: body.user.id, at };
}
