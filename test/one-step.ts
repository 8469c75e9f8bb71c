import { defaultGovernance, type Governance } from '../src/domain/governance.ts';

/** A committee in which "done" closes a task at once and asks for nothing: for stories about something else. */
export const oneStep: Governance = { ...defaultGovernance, acceptance: false, products: [] };
