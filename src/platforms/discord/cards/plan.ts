import type { Language } from '../../../domain/language.ts';
import type { Component } from './kit.ts';
import { limits } from './limits.ts';
import { type Pen, type Plan, penFor } from './pen.ts';

type Layout = Pick<Plan, 'buttons' | 'roomy'>;
type Wording = Pick<Plan, 'brief' | 'most'>;

/** From the most pleasant to the closest. */
const layouts: readonly Layout[] = [
  { buttons: 'below', roomy: true },
  { buttons: 'below', roomy: false },
  { buttons: 'beside', roomy: true },
  { buttons: 'beside', roomy: false },
];
const wordings: readonly Wording[] = [
  { brief: false, most: 3000 },
  { brief: false, most: 1500 },
  { brief: false, most: 700 },
  { brief: false, most: 350 },
  { brief: false, most: 200 },
  { brief: true, most: 200 },
  { brief: true, most: 100 },
];

/**
 * The most pleasant way to draw something that Discord takes. Almost always that is the first; then buttons move
 * into menus, texts get shorter, and at last entries are left out from the end, which the drawing says.
 */
export function fitting<D extends { readonly components: readonly Component[] }>(
  language: Language,
  entries: number,
  draw: (pen: Pen, entries: number) => D,
): D {
  const drawn = (layout: Layout, wording: Wording, some: number) =>
    draw(penFor(language, { ...layout, ...wording }), some);
  const [fullest = closestWording] = wordings;
  for (const layout of layouts) {
    if (countOf(drawn(layout, fullest, entries).components) > limits.components) continue;
    for (const wording of wordings) {
      const all = drawn(layout, wording, entries);
      if (isWithin(all)) return all;
    }
  }
  for (let some = entries - 1; some > 0; some--) {
    const begun = drawn(closest, closestWording, some);
    if (isWithin(begun)) return begun;
  }
  return drawn(closest, closestWording, 0);
}

const closest: Layout = { buttons: 'beside', roomy: false };
const closestWording: Wording = { brief: true, most: 100 };

const isWithin = ({ components }: { readonly components: readonly Component[] }) =>
  countOf(components) <= limits.components && lettersOf(components) <= limits.text;

/** Of the container around them too. */
const countOf = (components: readonly Component[]): number =>
  1 + components.reduce((sum, one) => sum + 1 + inner(one).length + ('accessory' in one ? 1 : 0), 0);

const lettersOf = (components: readonly Component[]): number =>
  components
    .flatMap((one) => [one, ...inner(one)])
    .reduce((sum, one) => sum + ('content' in one ? one.content.length : 0), 0);

const inner = (one: Component) => ('components' in one ? one.components : []);
