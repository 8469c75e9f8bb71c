import { z } from 'zod';

/** What a variable is for, as `.env.example` says it, and what it must look like, as a mistake says it. */
interface Variable<S extends z.ZodType = z.ZodType> {
  readonly about: string;
  /** Ends the sentence "PORT must be …". Never the value itself: it may be a secret. */
  readonly must: string;
  readonly example: string;
  readonly schema: S;
}

export const variable = <S extends z.ZodType>(declared: Variable<S>) => declared;

/** A switch: true for on. */
export const onOff = z.enum(['on', 'off']).transform((word) => word === 'on');

/** Something that a platform shows once: with the first letters it always has, where it has any. */
export const credential = (about: string, what: string, begins = '') =>
  variable({
    about,
    must: `${what} as the platform shows it${begins && `: it begins with ${begins}`}`,
    example: '',
    schema: z
      .string()
      .regex(/^[\w.-]+$/)
      .startsWith(begins)
      .optional(),
  });
