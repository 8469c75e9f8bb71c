import { htmlText } from '../html/html-text.ts';
import { refused } from '../refusal.ts';
import { numberingOf } from './numbering.ts';
import { stylesOf } from './styles.ts';
import { withNumbers } from './write-numbers.ts';
import { openPacked, type Packed } from './zip.ts';

/** Headings apart, everything is a paragraph: lists have their numbers written out already. */
const styles = [1, 2, 3, 4, 5, 6]
  .map((level) => `p[style-name='Heading ${level}'] => h${level}:fresh`)
  .concat('p => p:fresh');

/** The words of a .docx, its lists numbered as Word shows them. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const packed = await openPacked(bytes);
  checkIsWord(packed.names);
  const parts = await partsOf(packed);
  const { default: mammoth } = await import('mammoth');
  // Its way of being handed an opened file is not in its types: what it unpacks by itself nobody would count.
  const input = { file: asFile(parts) } as unknown as { buffer: Buffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: styles,
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return htmlText(value);
}

function checkIsWord(names: readonly string[]): void {
  const has = (begin: string) => names.some((name) => name.startsWith(begin));
  if (has('word/')) return;
  if (has('xl/')) throw refused('workbook');
  throw refused(has('ppt/') || names.includes('mimetype') ? 'otherOffice' : 'unknown');
}

/** All parts that are words; pictures stay packed. */
async function partsOf(packed: Packed): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const name of packed.names.filter((one) => /\.(?:xml|rels)$/i.test(one) && isRead(one))) {
    const xml = new TextDecoder().decode(await packed.read(name));
    // Word writes none; they name other files and let a few letters stand for millions.
    if (/<!(?:doctype|entity)/i.test(xml)) throw refused('broken');
    parts.set(name, xml);
  }
  const part = (name: string) => parts.get(`word/${name}.xml`);
  const [document, numbering] = [part('document'), part('numbering')];
  if (document && numbering) {
    const numbered = withNumbers(document, numberingOf(numbering), stylesOf(part('styles') ?? ''));
    parts.set('word/document.xml', numbered);
  }
  return parts;
}

const isRead = (name: string) =>
  !/^(?:word\/(?:theme|media|fonts|glossary)|docProps|customXml|word\/(?:header|footer|comments|settings|fontTable|webSettings))/i.test(
    name,
  );

function asFile(parts: ReadonlyMap<string, string>) {
  return {
    exists: (name: string) => parts.has(name),
    read: (name: string, encoding?: string) => {
      const text = parts.get(name) ?? '';
      return Promise.resolve(encoding ? text : Buffer.from(text));
    },
  };
}
