/**
 * Ids are made by the application (at most 22 characters: both platforms' keys and Discord's 25-character
 * nonce must hold one) and branded, so that a group's id cannot be handed in for a member's.
 */
type Id<Name extends string> = string & { readonly __id: Name };
export type CommitteeId = Id<'committee'>;
export type MemberId = Id<'member'>;
export type GroupId = Id<'group'>;
export type DirectiveId = Id<'directive'>;
export type ItemId = Id<'item'>;
export type TaskId = Id<'task'>;
export type DutyId = Id<'duty'>;
export type RungId = Id<'rung'>;
export type MessageId = Id<'message'>;
export type JoinRequestId = Id<'join request'>;
export type JobId = Id<'job'>;
export type FileId = Id<'file'>;
/** A request for more time. */
export type ExtensionId = Id<'extension'>;
export type DocumentId = Id<'document'>;
export type FindingId = Id<'finding'>;
/** A class of groups: "all provinces". */
export type ClassId = Id<'class'>;
/** What people say: "#12". Per committee, never used twice. */
export type TaskNumber = number;
