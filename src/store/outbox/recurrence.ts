import { z } from 'zod';
import { asDay, type Day } from '../../domain/day.ts';
import type { Recurrence } from '../../domain/recurrence.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && asDay(value) !== undefined);
const dayOfMonth = z.int().min(1).max(31);
const count = z.int().min(1);

const recurrence: z.ZodType<Recurrence> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekly'), weekday: z.int().min(1).max(7) }),
  z.object({ kind: z.literal('days'), count, from: day }),
  z.object({ kind: z.literal('monthly'), dayOfMonth }),
  z.object({ kind: z.literal('months'), count, from: day }),
  z.object({ kind: z.literal('quarterly'), month: z.int().min(1).max(3), dayOfMonth }),
  z.object({
    kind: z.literal('yearly'),
    dates: z.array(z.object({ month: z.int().min(1).max(12), dayOfMonth })).min(1),
  }),
]);

/** A recurrence as its column holds it, read back. Throws for anything else. */
export const recurrenceRead = (json: string): Recurrence => recurrence.parse(JSON.parse(json));

/** A recurrence as its column holds it: equal ones are equal texts. */
export const recurrenceKept = (given: Recurrence): string => JSON.stringify(recurrence.parse(given));
