import type { DiscordProblem } from '../problem.ts';

type ComingOrGoing = Extract<DiscordProblem, { kind: 'installed' | 'uninstalled' }>;

/**
 * Which servers Docket is in, shard by shard. Discord's library never forgets one that was left while there was
 * no connection, so the book is kept from what Discord itself says when a session begins.
 */
export class GuildBook {
  private readonly shards = new Map<number, Map<string, string | null>>();
  private readonly tell: (news: ComingOrGoing) => void;

  constructor(tell: (news: ComingOrGoing) => void) {
    this.tell = tell;
  }

  /** A session begins: these are all that this shard looks after. The very first time that is no news. */
  begun(shard: number, ids: readonly string[]): void {
    const before = this.shards.get(shard);
    this.shards.set(shard, new Map(ids.map((id) => [id, before?.get(id) ?? null])));
    if (!before) return;
    for (const [workspace, name] of before)
      if (!ids.includes(workspace)) this.tell({ kind: 'uninstalled', workspace, name });
    for (const workspace of ids)
      if (!before.has(workspace)) this.tell({ kind: 'installed', workspace, name: null });
  }

  /** Told of each server after a session has begun, and whenever Docket is let into one. */
  came(shard: number, workspace: string, name: string): void {
    const known = this.of(shard);
    const isNew = !known.has(workspace);
    known.set(workspace, name);
    if (isNew) this.tell({ kind: 'installed', workspace, name });
  }

  left(shard: number, workspace: string): void {
    const known = this.of(shard);
    const name = known.get(workspace) ?? null;
    if (known.delete(workspace)) this.tell({ kind: 'uninstalled', workspace, name });
  }

  /** Also one that Discord itself cannot reach for the moment. */
  has(workspace: string): boolean {
    return [...this.shards.values()].some((known) => known.has(workspace));
  }

  /** Null where Discord has not said. */
  nameOf(workspace: string): string | null {
    for (const known of this.shards.values()) if (known.has(workspace)) return known.get(workspace) ?? null;
    return null;
  }

  /** What they are called; an id where Discord has not said. */
  names(): readonly string[] {
    return [...this.shards.values()].flatMap((known) => [...known].map(([id, name]) => name ?? id));
  }

  private of(shard: number): Map<string, string | null> {
    const known = this.shards.get(shard) ?? new Map<string, string | null>();
    this.shards.set(shard, known);
    return known;
  }
}
