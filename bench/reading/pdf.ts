import Pdf from 'pdfkit';

/** A text as a PDF, a page break before each of its parts. */
export async function pdfOf(text: string): Promise<Uint8Array> {
  const pdf = new Pdf({ size: 'A4', margin: 50, compress: true });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  const [head = '', ...parts] = text.split(/\n\n(?=## )/);
  pdf.fontSize(9).text(head);
  for (const [at, part] of parts.entries()) {
    if (at > 0) pdf.addPage();
    pdf.text(part.replace('## ', ''));
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
