/** The web room's tables, as functions over a database handle. */
export { addChannel, channelSeen, channelsOf, committeeOfChannel, directChannel } from './channels.ts';
export { lastChange, messageSeen, messagesIn, messagesSince } from './messages.ts';
export { editMessage, postMessage } from './post.ts';
export { markRead } from './reads.ts';
export { enter, holderOf, leave, makeCode, makeLink, takeCode } from './sessions.ts';
