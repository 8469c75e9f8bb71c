import type { Ground } from './bench.ts';
import type { Engine } from './data/engines.ts';
import { type Size, sizes } from './data/shape.ts';
import { openWorld, type World } from './world/open.ts';

/** An engine's databases, opened when a bench first asks for them. */
export function openGround(
  engine: Engine,
  { quick, told }: { quick: boolean; told: (words: string) => void },
): Ground & { close(): Promise<void> } {
  const open: Promise<World>[] = [];
  const once = (size: Size) => {
    let world: Promise<World> | undefined;
    return () => {
      world ??= engine.database(size, told).then((url) => openWorld(engine, size, url));
      if (!open.includes(world)) open.push(world);
      return world;
    };
  };
  return {
    engine,
    quick,
    big: once(quick ? sizes.quickBig : sizes.big),
    small: once(quick ? sizes.quickSmall : sizes.small),
    stretchMs: quick ? 5 : 250,
    async close() {
      for (const world of open) await world.then((one) => one.close());
    },
  };
}
