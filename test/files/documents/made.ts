import { crc32, deflateRawSync } from 'node:zlib';
import type { FileChild } from 'docx';
import Pdf from 'pdfkit';
import { documentText } from '../../../src/files/documents/document-text.ts';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** The words of some bytes, whatever they are called. */
export const wordsOf = async (bytes: Uint8Array, name = 'a file') =>
  (await documentText(bytes, { name })).text;

/** Why some bytes are refused, as the last part of its sentence's key. */
export async function refusalOf(bytes: Uint8Array, name = 'a file'): Promise<string> {
  try {
    await documentText(bytes, { name });
  } catch (fault) {
    const { key = String(fault) } = fault as { key?: string };
    return key.replace('documents.error.', '');
  }
  return 'read';
}

export async function wordFile(children: FileChild[], numbering: object[] = []): Promise<Uint8Array> {
  const { Document, Packer } = await import('docx');
  const document = new Document({
    numbering: { config: numbering as never },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

type Drawn = InstanceType<typeof Pdf>;

export async function pdfFile(
  draw: (pdf: Drawn) => void,
  options: ConstructorParameters<typeof Pdf>[0] = {},
): Promise<Uint8Array> {
  const pdf = new Pdf({ size: 'A4', ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** A file of a zip, and what its directory says of its size where that is a lie. */
interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly says?: number;
}

/** A zip as it is laid out: local files, then the directory. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, says = bytes.length } of entries) {
    const packed = deflateRawSync(bytes);
    const [title, crc] = [Buffer.from(name), crc32(bytes)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(says, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, title, packed);
    directory.push(central, title);
    at += local.length + title.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

/** The least that a .docx is, around the body of its document. */
export const bareWord = (body: string, says?: number) =>
  zipFile([
    {
      name: '[Content_Types].xml',
      bytes: utf8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
    },
    {
      name: 'word/document.xml',
      bytes: utf8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      ...(says !== undefined && { says }),
    },
  ]);
