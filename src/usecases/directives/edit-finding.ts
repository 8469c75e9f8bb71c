import type { Deadline } from '../../domain/deadline.ts';
import type { Body, Finding } from '../../domain/drafts/finding.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { decided, enterDecision, type FindingAsked, withFinding } from './with-finding.ts';

interface Edit {
  /** The first leads. */
  readonly leads?: readonly Body[] | undefined;
  readonly coordinators?: readonly Body[] | undefined;
  readonly title?: string | undefined;
  readonly action?: string | undefined;
  /** Null for what was read. */
  readonly deadline?: Deadline | null | undefined;
  readonly confidential?: boolean | undefined;
}

/** Corrects what was read, before it becomes a task. What is not given stays. */
export function editFinding(deed: Deed, { findingId, seen, ...edit }: FindingAsked & Edit): Promise<Finding> {
  return withFinding(deed, { findingId, seen }, async (rooms, held) => {
    const { finding } = held;
    if (finding.state !== 'open') throw decided(finding);
    const { leads, coordinators, title, action, deadline, confidential } = edit;
    const to = Object.fromEntries(
      Object.entries({ leads, coordinators, title, action, typedDeadline: deadline, confidential }).filter(
        ([name, value]) =>
          value !== undefined && JSON.stringify(value) !== JSON.stringify(finding[name as keyof Finding]),
      ),
    ) as Partial<Finding>;
    if (Object.keys(to).length === 0) throw mistake('errors.nothingToChange');
    const edited = await rooms.findings.change(deed.viewer, finding, to);
    await enterDecision(rooms, deed, held, { action: 'findingEdited', after: to });
    return edited;
  });
}
