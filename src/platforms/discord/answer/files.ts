import type { HandedFile } from '../../../domain/call.ts';
import type { HandedIn } from '../parse/files.ts';

const discordsOwn = ['cdn.discordapp.com', 'media.discordapp.net'];
const mostBytes = 20 * 1024 * 1024;
const patienceMs = 20_000;

/** Where files may come from, wherever a payload points: Discord's own hosts, or `apiUrl`'s. */
export function fileHosts(apiUrl?: string): readonly string[] {
  return apiUrl ? [...discordsOwn, new URL(apiUrl).host] : discordsOwn;
}

/** A file that is fetched only when it is wanted, and only from where Discord keeps files. */
export function handed(hosts: readonly string[], { url, ...file }: HandedIn): HandedFile {
  return {
    ...file,
    async bytes() {
      const { host, protocol } = new URL(url);
      const isOwn = hosts.includes(host) && (protocol === 'https:' || !discordsOwn.includes(host));
      if (!isOwn) throw new Error('a file from elsewhere than Discord');
      const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
      if (!answer.ok || !answer.body)
        throw new Error(`http_${answer.status}: Discord did not hand the file over`);
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of answer.body) {
        size += piece.length;
        if (size > mostBytes) throw new Error('a file larger than it said');
        pieces.push(piece);
      }
      return new Uint8Array(Buffer.concat(pieces));
    },
  };
}
