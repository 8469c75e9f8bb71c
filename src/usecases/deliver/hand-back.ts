import type { ClaimedMessage } from '../../store/index.ts';

/** Messages at hand, of which the ones that wait behind a slow one must not wait for its end. */
export interface AtHand {
  /** False for a message that was handed back already: it is no longer ours. */
  begin(message: ClaimedMessage): boolean;
  /** Resolves when all that is handed back is; no more will be. */
  over(): Promise<void>;
}

/** Hands back at once what has not been begun when the signal comes, in whichever lane it stands. */
export function handBackAtEnd(
  claimed: readonly ClaimedMessage[],
  signal: AbortSignal | undefined,
  handBack: (message: ClaimedMessage) => Promise<void>,
): AtHand {
  const waiting = new Set(claimed);
  let handing: Promise<unknown> = Promise.resolve();
  const end = () => {
    const left = [...waiting];
    waiting.clear();
    handing = Promise.all(left.map(handBack));
  };
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  return {
    begin: (message) => waiting.delete(message),
    async over() {
      signal?.removeEventListener('abort', end);
      await handing;
    },
  };
}
