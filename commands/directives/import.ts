import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, file, pasted } from '../../src/chat/field.ts';
import type { HandedFile } from '../../src/domain/call.ts';
import { fileName } from '../../src/domain/evidence.ts';
import { checkDocumentSize } from '../../src/files/documents/document-text.ts';
import { missingOf } from '../../src/usecases/directives/facts.ts';
import { type Taken, takeDocument } from '../../src/usecases/directives/take-document.ts';
import { fetched } from '../../src/usecases/tasks/take-file.ts';
import { factsForm } from './facts.ts';
import { draftReply } from './shared/draft-reply.ts';
import { factOptions, factsSaid } from './shared/fact-options.ts';
import { latestText } from './shared/finding-meant.ts';

/** The longest message of any door; a longer text is a file. */
const pastedLimit = 40_000;

/**
 * Takes a directive as a file, as text or as somebody's message, reads it and shows what it found. Nothing of it
 * is a task before somebody accepts it.
 */
export const importDirective = command({
  path: ['directives', 'import'],
  summary: 'directives.import.summary',
  options: {
    file: file({
      label: 'directives.field.file',
      hint: 'directives.field.file.hint',
      accepts: 'document',
    }).optional(),
    text: pasted({
      label: 'directives.field.text',
      hint: 'directives.field.text.hint',
      max: pastedLimit,
    }).optional(),
    ...factOptions(),
    language: choice({
      label: 'directives.field.language',
      choices: { en: 'languageNames.en', vi: 'languageNames.vi', ms: 'languageNames.ms' },
    }).optional(),
  },
  oneOf: ['file', 'text'],
  also: ['add', 'new', 'upload', 'read', 'nhap', 'nop', 'doc', 'muat naik', 'serah'],
  may: 'directives.review',
  onMessage: 'manifest.read',
  startsFrom: (_, words) => ({ text: words }),
  async run(ask, given) {
    const { file, text, language, 'signed-on': signedOn } = given;
    const taken = await takeDocument(ask, {
      ...(await wordsOf(ask, file, text)),
      link: ask.source?.link ?? null,
      author: ask.source?.author ?? null,
      ...(signedOn && { signedOn }),
      ...(language && { language }),
      facts: factsSaid(given),
    });
    return answer(ask, taken);
  },
});

async function wordsOf(ask: Ask, file: HandedFile | undefined, text: string | undefined) {
  if (!file) return { name: nameOf(ask), text: unquoted(text ?? '') };
  checkDocumentSize(file.size);
  const { mediaType } = file;
  const name = fileName(file.name);
  return { name, bytes: await fetched(file, name), ...(mediaType && { mediaType }) };
}

/** Without the marks that hold a typed option together: text:"…". */
const unquoted = (text: string) => text.replace(/^\s*"([^"]*)"\s*$/, '$1');

/** What words without a file's name are called. */
const nameOf = ({ t, source }: Ask) => t(source ? 'directives.name.message' : 'directives.name.pasted');

/**
 * The same text again is shown as it stands, or the latest that corrects it; of a new one that gives somebody a job,
 * what it does not say of itself is asked for.
 */
async function answer(ask: Ask, { document, fresh, counts }: Taken) {
  const { t } = ask;
  if (document.state === 'replaced') {
    const latest = await latestText(ask, document);
    return draftReply(ask, latest, { told: [t('directives.draft.older', { version: latest.version })] });
  }
  if (!fresh) return draftReply(ask, document, { told: [t('directives.draft.same')] });
  if (counts.open > 0 && missingOf(document).length > 0) return factsForm(ask, document);
  return draftReply(ask, document);
}
