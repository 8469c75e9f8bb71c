import type { Ground } from './bench.ts';
import type { Engine } from './data/engines.ts';
import { type Size, sizes } from './data/shape.ts';
import { openWorld, type World } from './world/open.ts';

/** The databases of one bench, opened when it asks for them and closed after it. */
export function openGround(
  engine: Engine,
  { quick, folder, told }: { quick: boolean; folder: string; told: (words: string) => void },
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
    folder,
    big: once(quick ? sizes.quickBig : sizes.big),
    small: once(quick ? sizes.quickSmall : sizes.small),
    stretchMs: quick ? 5 : 250,
    async close() {
      for (const world of open) await world.then((one) => one.close());
    },
  };
}
