import type { Viewer } from './member.ts';

/**
 * Whether somebody sees confidential tasks whosesoever they are: the chair, the secretariat, and members who were
 * cleared. All others see those of their own groups' seats and those they are assigned.
 */
export function seesConfidential({ office, cleared }: Pick<Viewer, 'office' | 'cleared'>): boolean {
  return office === 'chair' || office === 'secretariat' || cleared === true;
}
