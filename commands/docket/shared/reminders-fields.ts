import { flag, text } from '../../../src/chat/field.ts';

/** Everyone sees how they are reminded; saying one of these changes it. */
const may = 'settings.change';

/** The options that make up a ladder. */
export const ladderFields = {
  before: text({
    label: 'reminding.field.before',
    hint: 'reminding.field.before.hint',
    max: 80,
    may,
  }).optional(),
  'on-day': flag({ label: 'reminding.field.onDay', may }).optional(),
  after: text({
    label: 'reminding.field.after',
    hint: 'reminding.field.after.hint',
    max: 80,
    may,
  }).optional(),
  'then-every': text({
    label: 'reminding.field.thenEvery',
    hint: 'reminding.field.thenEvery.hint',
    max: 20,
    may,
  }).optional(),
};

/** A delay in working days after which somebody above the lead is told too. */
export const delay = (above: 'parent' | 'secretariat' | 'chair') =>
  text({ label: `reminding.field.${above}`, hint: 'reminding.field.delay.hint', max: 20, may }).optional();

/** The other options of a committee's reminding, as people say them. */
export const words = (name: 'quiet' | 'cap' | 'limit') =>
  text({ label: `reminding.field.${name}`, hint: `reminding.field.${name}.hint`, max: 40, may }).optional();
