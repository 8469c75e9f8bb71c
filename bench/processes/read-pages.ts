// Reads one document as `read` does, and tells how much memory it took at most.
// node bench/processes/read-pages.ts <file>
import { readFileSync } from 'node:fs';
import { readDirective } from '../../src/domain/reading/read-directive.ts';
import { documentText } from '../../src/files/documents/document-text.ts';

const [file = ''] = process.argv.slice(2);
const { text } = await documentText(readFileSync(file), { name: file });
const { items } = readDirective(text);
if (items.length === 0) throw new Error('nothing was read');
console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024 }));
