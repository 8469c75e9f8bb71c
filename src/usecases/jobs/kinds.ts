import { acceptPiece, restKind } from '../directives/accept-some.ts';
import { askSome } from '../directives/fan-out/ask-some.ts';
import { fanOutKind } from '../directives/fan-out/fan-out.ts';
import { carryOutSome, linkKind } from '../directives/links/carry-out.ts';
import { handoverKind } from '../handover/hand-over.ts';
import { passSome } from '../handover/pass-some.ts';
import { sealKind, sealSome } from '../tasks/seal-item.ts';
import type { JobStep } from './run-steps.ts';

/**
 * Every kind of job that the worker does beside the mornings, with what does a piece of it. What a morning has
 * to wait for is not among them (`plan/look-again.ts`).
 */
export const jobKinds: Readonly<Record<string, JobStep>> = {
  [fanOutKind]: askSome,
  [restKind]: acceptPiece,
  [linkKind]: carryOutSome,
  [handoverKind]: passSome,
  [sealKind]: sealSome,
};
