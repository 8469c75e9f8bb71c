import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { addedPerson } from './added-person.ts';
import { emailField, language, office } from './choices.ts';

/** Adds somebody, by a form: what `/docket people add:` does in a line. */
export const person = command({
  path: ['docket', 'person'],
  summary: 'welcome.person.summary',
  options: {
    name: text({ label: 'welcome.field.person', max: 100, rest: true }),
    office: office().optional(),
    email: emailField().optional(),
    handle: text({ label: 'docket.field.handle', hint: 'docket.field.handle.hint', max: 30 }).optional(),
    language: language().optional(),
  },
  may: 'settings.change',
  run: (ask, given) => addedPerson(ask, given),
});
