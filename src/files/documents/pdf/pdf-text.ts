import { documentLimits } from '../limits.ts';
import { plainText } from '../plain.ts';
import { refused } from '../refusal.ts';
import type { Unpacked } from '../types.ts';
import { assembled } from './assembled.ts';
import { linesOf } from './lines.ts';
import { withoutMargins } from './margins.ts';
import type { Line, Piece } from './types.ts';

/** Letters a page has at least on average, where it is not a picture of one. */
const fewestLetters = 20;

/** The words of a PDF in reading order, its lines joined to paragraphs, and where each page begins. */
export async function pdfText(bytes: Uint8Array): Promise<Unpacked> {
  const pages = withoutMargins(await pagesOf(bytes));
  const out = assembled(pages);
  const letters = out.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters * pages.length) throw refused('scanned');
  const strange = out.text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (strange > letters / 10) throw refused('letters');
  return out;
}

async function pagesOf(bytes: Uint8Array): Promise<Line[][]> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy: it keeps what it is given, and takes no Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    verbosity: 0,
  }).catch((fault: unknown) => {
    throw refused(fault instanceof Error && fault.name === 'PasswordException' ? 'locked' : 'broken');
  });
  if (document.numPages > documentLimits.pages) throw refused('pages');
  const pages: Line[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
    const lines = linesOf(pieces);
    length += lines.reduce((sum, { words }) => sum + words.length, 0);
    if (length > documentLimits.characters) throw refused('characters');
    pages.push(lines);
    page.cleanup();
  }
  return pages;
}

function pieceOf(item: { str: string; transform: unknown[]; width: number; height: number }): Piece[] {
  const words = plainText(item.str).replace(/\s+/gu, ' ');
  const [a = 1, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
  // Upright only: what runs up the margin is a stamp or a watermark.
  if (words === '' || Math.abs(b) > Math.abs(a)) return [];
  // A blank without height is none that was written: it only tells that the next words stand elsewhere.
  if (words === ' ' && item.height === 0) return [];
  return [{ words, x, y, width: item.width, size: item.height || Math.abs(a) || 10 }];
}
