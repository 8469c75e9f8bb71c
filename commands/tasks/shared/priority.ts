import { choice } from '../../../src/chat/field.ts';

/** How pressing a task is. */
export const priority = () =>
  choice({
    label: 'fields.priority',
    choices: { normal: 'priorities.normal', urgent: 'priorities.urgent' },
  }).optional();
