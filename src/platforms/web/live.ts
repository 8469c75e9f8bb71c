import type { CommitteeId } from '../../domain/ids.ts';
import type { Doors } from './port.ts';

/** How often another process's posts are looked for. */
const every = 700;

/** Wakes open pages when their committee's room or clock has changed, whoever changed it. */
export interface Live {
  /** Calls `wake` after changes until the returned function is called. */
  watch(committeeId: CommitteeId, wake: () => void): () => void;
  /** Looks at once instead of at the next beat. */
  nudge(): void;
  stop(): void;
}

export function liveRoom(doors: Doors, onFault: (fault: unknown) => void): Live {
  const watchers = new Map<CommitteeId, Set<() => void>>();
  const seen = new Map<CommitteeId, string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    for (const [committeeId, wakes] of watchers) {
      const change = await doors.room.lastChange(committeeId);
      const now = doors.demo ? await doors.people.now(committeeId) : 0;
      const entry = await doors.people.latestEntry(committeeId);
      const state = `${change} ${now} ${entry}`;
      if (seen.get(committeeId) !== state) for (const wake of wakes) wake();
      seen.set(committeeId, state);
    }
  }

  /** Beats while somebody watches; an empty room asks nothing of the database. */
  function beat(wait: number): void {
    clearTimeout(timer);
    if (stopped || watchers.size === 0) return;
    timer = setTimeout(
      () =>
        void look()
          .catch(onFault)
          .finally(() => beat(every)),
      wait,
    );
    timer.unref();
  }

  return {
    watch(committeeId, wake) {
      const wakes = watchers.get(committeeId) ?? new Set();
      watchers.set(committeeId, wakes.add(wake));
      if (watchers.size === 1 && wakes.size === 1) beat(every);
      return () => {
        wakes.delete(wake);
        if (wakes.size > 0) return;
        watchers.delete(committeeId);
        seen.delete(committeeId);
      };
    },
    nudge: () => beat(0),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
