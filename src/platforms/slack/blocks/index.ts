export { cardBlocks } from './card.ts';
export { fieldsOf } from './fields-of.ts';
export { formView } from './form.ts';
export { homeView } from './home.ts';
export type { KnownBlock, ModalView } from './kit.ts';
export { mrkdwn } from './mrkdwn.ts';
export { offered } from './options.ts';
