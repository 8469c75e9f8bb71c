import { docxText } from './docx/docx-text.ts';
import { htmlText } from './html/html-text.ts';
import { pdfText } from './pdf/pdf-text.ts';
import type { PackedFormat, Unpacked } from './types.ts';

/** The words of a file of a format that has more than words. */
export async function unpack(format: PackedFormat, content: Uint8Array | string): Promise<Unpacked> {
  if (typeof content === 'string') return { text: htmlText(content), pages: [] };
  return format === 'pdf' ? pdfText(content) : { text: await docxText(content), pages: [] };
}
