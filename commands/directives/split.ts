import { type Command, command } from '../../src/chat/command.ts';
import { item, text } from '../../src/chat/field.ts';
import { formOf } from '../../src/chat/form.ts';
import { splitFinding } from '../../src/usecases/directives/split-finding.ts';
import { after, findingMeant } from './shared/finding-meant.ts';
import { showFinding } from './shared/review-reply.ts';

const path = ['directives', 'split'] as const;
const longest = 3000;

/** Makes several items of one: each line of the form is one of them. */
export const split: Command = command({
  path,
  summary: 'directives.split.summary',
  options: {
    item: item(),
    parts: text({
      label: 'directives.field.parts',
      hint: 'directives.field.parts.hint',
      max: longest,
      multiline: true,
      rest: true,
    }).optional(),
    after: after(),
  },
  also: ['divide', 'tach', 'pecah', 'bahagi'],
  may: 'directives.review',
  async run(ask, given) {
    const { t } = ask;
    const { document, finding } = await findingMeant(ask, given.item);
    if (!given.parts) {
      const line = await ask.button(path, { item: given.item }, finding.version);
      const form = formOf(split, { parts: inLines(finding.action) }, { t, line });
      const fields = form.fields.flatMap((field) =>
        field.name === 'parts' ? [{ ...field, required: true }] : [],
      );
      return { kind: 'form', form: { ...form, fields } };
    }
    const parts = given.parts
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean);
    const made = await splitFinding(ask, { findingId: finding.id, parts, seen: ask.seen });
    const told = [t('directives.split', { item: given.item, count: made.length })];
    return showFinding(ask, { document, finding: made[0] ?? finding }, { after: null, told });
  },
});

/** Where a sentence or a clause ends, a new line: most often that is where it is to be split. */
const inLines = (action: string) => action.replace(/\s+/g, ' ').replace(/([.;]) (?=\S)/g, '$1\n');
