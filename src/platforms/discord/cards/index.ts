export { cardMessage } from './card.ts';
export { type FilledField, fieldsOf, filesIn, filledIn, saidIn } from './fields-of.ts';
export { continueCard, formModal, openCard, pagesOf } from './form.ts';
export { type FormStep, formOfId, lineOf, noId } from './ids.ts';
export type { CardMessage } from './kit.ts';
export { type Question, questionMessage, questionsOf } from './question.ts';
