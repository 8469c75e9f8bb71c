import { unpackApart } from './apart.ts';
import { containerOf, isLockedOffice, isOldWord } from './container.ts';
import { decodeDocument } from './decode.ts';
import { documentLimits } from './limits.ts';
import { checkText, plainText } from './plain.ts';
import { refused } from './refusal.ts';
import type { DocumentText, FileNamed } from './types.ts';

/**
 * The words of a document: text, a page (HTML), Word's .docx, or a PDF. What it is shows in its bytes; a name
 * decides only between text and a page without a beginning.
 *
 * @throws UserError where it is too large, broken, locked, a picture, or of another kind, saying what to do instead
 */
export async function documentText(bytes: Uint8Array, named: FileNamed): Promise<DocumentText> {
  checkDocumentSize(bytes.length);
  if (bytes.length === 0) throw refused('empty');
  const container = containerOf(bytes);
  if (container === 'ole') {
    throw refused(isLockedOffice(bytes) ? 'locked' : isOldWord(bytes) ? 'oldWord' : 'otherOffice');
  }
  if (container === 'rtf') throw refused('oldWord');
  if (container === 'picture') throw refused('picture');
  if (container !== 'text') {
    const format = container === 'pdf' ? 'pdf' : 'docx';
    return checked({ ...(await unpackApart(format, bytes)), format });
  }
  const words = decodeDocument(bytes);
  if (!isPage(words, named)) return checked({ text: plainText(words), pages: [], format: 'text' });
  return checked({ ...(await unpackApart('html', words)), format: 'html' });
}

/** Refuses by size alone, before a byte of it is fetched. */
export function checkDocumentSize(bytes: number): void {
  if (bytes > documentLimits.bytes) throw refused('bytes');
}

function checked(document: DocumentText): DocumentText {
  checkText(document.text);
  return document;
}

const beginning =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;
const pieces = /<\/(?:p|div|table|li|h[1-6]|span|td)>/i;

/** A page, or a piece of one that is called so; a text with a few tags in it stays a text. */
function isPage(words: string, { name, mediaType = '' }: FileNamed): boolean {
  const begin = words.slice(0, 20_000);
  if (beginning.test(begin)) return true;
  const called = /\.x?html?$/i.test(name) || mediaType.startsWith('text/html');
  return (
    (called && pieces.test(begin)) ||
    (/^\s*<(?:div|p|table|article|section|main|h[1-6]|ul|ol)[\s>]/i.test(begin) && pieces.test(begin))
  );
}
