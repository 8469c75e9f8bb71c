import { randomBytes } from 'node:crypto';
import type { HandedFile } from '../../../domain/call.ts';
import type { Form } from '../../../domain/form.ts';
import { keep } from '../../../domain/keep.ts';

/** Somebody's form, with what was filled in so far. */
export interface KeptForm {
  readonly form: Form;
  readonly user: string;
  readonly files: readonly HandedFile[];
}

/** Forms in the hands of people. They are not in the database: half a form is nobody's record. */
export interface KeptForms {
  /** The key by which its modal and its buttons name it. */
  keep(form: KeptForm): string;
  renew(key: string, form: KeptForm): void;
  /** 'sent' for one that was sent already; undefined for one that is not known, or another's. */
  find(key: string, user: string): KeptForm | 'sent' | undefined;
  sent(key: string): void;
}

const mostKept = 3_000;
/** Nobody comes back to a form the next morning. Milliseconds. */
const lifetimeMs = 12 * 60 * 60_000;

export function keptForms(): KeptForms {
  const kept = new Map<string, { readonly form: KeptForm | null; readonly until: number }>();
  const put = (key: string, form: KeptForm | null) =>
    keep(kept, key, { form, until: performance.now() + lifetimeMs }, mostKept);
  return {
    keep(form) {
      const key = randomBytes(12).toString('base64url');
      put(key, form);
      return key;
    },
    renew: put,
    find(key, user) {
      const found = kept.get(key);
      if (!found || found.until < performance.now()) return undefined;
      if (found.form === null) return 'sent';
      return found.form.user === user ? found.form : undefined;
    },
    sent: (key) => put(key, null),
  };
}
