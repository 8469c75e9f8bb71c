/** What a later directive's item does to an earlier one: 'supersedes' ends it, 'extends' gives it the later day. */
export const linkKinds = ['supersedes', 'extends'] as const;
export type LinkKind = (typeof linkKinds)[number];
