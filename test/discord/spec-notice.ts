import { hasSpec } from './spec.ts';

/** Says once a run where nothing could be held against Discord's own description. No story is left out by it. */
export default function tell(): void {
  if (!hasSpec)
    process.stderr.write(
      '\n!! NOTE: what is sent to Discord was not held against its own description, which is not on this machine\n\n',
    );
}
