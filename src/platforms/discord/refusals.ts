import { RESTJSONErrorCodes as codes } from 'discord.js';

/**
 * What a refusal means for all that is meant for the same place: the channel is no more, Docket may no longer
 * speak there, or the person takes no messages.
 */
export type Lost = 'closed' | 'removed' | 'person';

/** A number that Discord refuses with, and what it means for what Docket wanted to say. */
export interface Refusal {
  readonly kind: 'gone' | 'gone-or-out' | 'token' | 'slow-down' | 'down';
  readonly words: string;
  readonly lost?: Lost;
  /** Of `slow-down`: it is not about one channel alone. */
  readonly everywhere?: boolean;
}

type Words = Readonly<Partial<Record<codes, string>>>;

const mayNot: Words = {
  [codes.MissingPermissions]: 'Docket may not post here: give it “View Channel” and “Send Messages”',
  [codes.CannotSendMessagesInNonTextChannel]: 'cards cannot be posted in this kind of channel',
  [codes.CannotSendAMessageInAForumChannel]: 'cards cannot be posted in a forum: choose one of its posts',
  [codes.CannotExecuteActionOnThisChannelType]: 'cards cannot be posted in this kind of channel',
  [codes.ChannelVerificationLevelTooHighForYouToGainAccess]: 'the server asks for more verification',
  [codes.ThreadLocked]: 'the thread is locked',
  [codes.UserBannedFromThisGuild]: 'Docket is banned from this server',
  [codes.TwoFactorAuthenticationIsRequired]: 'the server asks for a second factor first',
};

const closed: Words = { [codes.UnknownChannel]: 'the channel is gone' };

const hidden: Words = { [codes.MissingAccess]: 'Docket does not see this channel: let it in again' };

const shut: Words = {
  [codes.UnknownUser]: 'Discord knows no such person',
  [codes.CannotSendMessagesToThisUser]: 'this person takes no direct messages from Docket',
  [codes.InvalidRecipients]: 'this is nobody who can be written to',
};

/** About a single message: nothing follows for others. */
const unanswered: Words = {
  [codes.UnknownMessage]: 'the message is gone',
  [codes.UnknownMember]: 'this person has left the server',
  [codes.CannotExecuteActionOnDMChannel]: 'this cannot be done in a direct message',
  [codes.InvalidWebhookToken]: 'the quarter of an hour is over in which it could be answered',
  [codes.CannotEditMessageAuthoredByAnotherUser]: 'the message is not Docket’s to change',
  [codes.CannotExecuteActionOnSystemMessage]: 'the message is not Docket’s to change',
  [codes.MessageWasBlockedByAutomaticModeration]: 'the server’s AutoMod has blocked it',
  [codes.TitleWasBlockedByAutomaticModeration]: 'the server’s AutoMod has blocked its title',
  [codes.MessageBlockedByHarmfulLinksFilter]: 'Discord takes a link in it for harmful',
  [codes.MaximumActiveThreads]: 'the server has as many open threads as it may have',
  [codes.MaximumActiveAnnouncementThreads]: 'the server has as many open threads as it may have',
  [codes.MaximumThreadParticipantsReached]: 'the thread is full',
  [codes.CannotReplyWithoutPermissionToReadMessageHistory]: 'Docket may not read what was said here',
};

const noServer: Words = {
  [codes.UnknownGuild]: 'Discord knows no such server, or Docket is not in it',
};

const noMutual: Words = {
  [codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]:
    'this person shares no server with Docket any more',
};

const token: Words = {
  [codes.Unauthorized]: 'Discord takes Docket’s token no more',
  [codes.InvalidToken]: 'Discord takes Docket’s token no more',
};

/** Nothing was done, and will be later. */
const slowDown: Words = {
  [codes.ActionCannotBePerformedDueToSlowmodeRateLimit]: 'the channel is in slow mode',
  [codes.AnnouncementEditLimitExceeded]: 'announcements may be changed only so often',
  [codes.ChannelWriteRateLimit]: 'the channel takes no more for now',
  [codes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached]: 'old messages may be changed only so often',
  [codes.ServiceResourceIsBeingRateLimited]: 'Discord takes no more for now',
  [codes.IndexNotYetAvailable]: 'Discord is not ready for this yet',
};

const slowDownEverywhere: Words = {
  [codes.ServerWriteRateLimit]: 'the server takes no more for now',
  [codes.OpeningDirectMessagesTooFast]: 'Discord lets Docket begin no more direct messages for now',
  [codes.SendMessagesHasBeenTemporarilyDisabled]: 'Discord has switched sending off for a while',
  [codes.FeatureTemporarilyDisabledServerSide]: 'Discord has switched this off for a while',
  [codes.CloudflareIsBlockingYourRequest]: 'something before Discord lets nothing through',
};

/** Some of it may have been done. */
const down: Words = {
  [codes.APIResourceOverloaded]: 'Discord is overloaded',
  [codes.ApplicationNotYetAvailable]: 'Discord is not ready for this yet',
};

const each = (words: Words, refusal: Omit<Refusal, 'words'>) =>
  Object.entries(words).map(([code, text]) => [Number(code), { ...refusal, words: text }] as const);

/** By Discord's number. What is not here is Docket's own fault, or new. */
export const refusals: ReadonlyMap<number, Refusal> = new Map([
  ...each(mayNot, { kind: 'gone', lost: 'removed' }),
  ...each(closed, { kind: 'gone-or-out', lost: 'closed' }),
  ...each(hidden, { kind: 'gone-or-out', lost: 'removed' }),
  ...each(shut, { kind: 'gone', lost: 'person' }),
  ...each(unanswered, { kind: 'gone' }),
  ...each(noServer, { kind: 'gone-or-out' }),
  ...each(noMutual, { kind: 'gone-or-out', lost: 'person' }),
  ...each(token, { kind: 'token' }),
  ...each(slowDown, { kind: 'slow-down' }),
  ...each(slowDownEverywhere, { kind: 'slow-down', everywhere: true }),
  ...each(down, { kind: 'down' }),
]);
