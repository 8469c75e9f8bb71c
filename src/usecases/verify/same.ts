import { canonical } from '../../store/index.ts';

/** Equal however a letter was typed: the tables keep one way of writing it. */
export const same = (a: unknown, b: unknown) => canonical(a).normalize() === canonical(b).normalize();

/** Whether all that was told is so; of what nothing was told, anything may be. */
export function agrees(told: object, is: object): boolean {
  const now = is as Readonly<Record<string, unknown>>;
  return Object.entries(told).every(([name, value]: [string, unknown]) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const there = now[name];
    if (isObject && typeof there === 'object' && there !== null) return agrees(value, there);
    return same(value ?? null, there ?? null);
  });
}
