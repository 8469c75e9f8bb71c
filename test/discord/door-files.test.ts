import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileHosts, handed } from '../../src/platforms/discord/answer/files.ts';

/** A place that keeps files: a small one, one without end, and one that is elsewhere. */
async function openPlace(): Promise<string> {
  const server = createServer((request, answer) => {
    if (request.url === '/away') return answer.writeHead(302, { location: '/small' }).end();
    if (request.url === '/small') return answer.end('name\n');
    if (request.url !== '/endless') return answer.writeHead(404).end();
    const more = () => {
      while (!answer.destroyed && answer.write(Buffer.alloc(1024 * 1024)));
    };
    answer.on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const file = (url: string) => ({ option: 'file', name: 'groups.csv', size: 5, url });

describe('A file that was handed in', () => {
  test('is fetched whole, from where files are kept', async () => {
    const place = await openPlace();
    const bytes = await handed(fileHosts(`${place}/api`), file(`${place}/small`)).bytes();
    expect(Buffer.from(bytes).toString()).toBe('name\n');
  });

  test('is not fetched from anywhere else, nor followed there', async () => {
    const place = await openPlace();
    const from = (url: string) => handed(fileHosts(`${place}/api`), file(url)).bytes();
    await expect(handed(fileHosts(), file(`${place}/small`)).bytes()).rejects.toThrow('elsewhere');
    await expect(from('http://127.0.0.1:1/small')).rejects.toThrow('elsewhere');
    await expect(from('http://cdn.discordapp.com/small')).rejects.toThrow('elsewhere');
    await expect(from('https://cdn.discordapp.com.example.org/small')).rejects.toThrow('elsewhere');
    await expect(from(`${place}/away`)).rejects.toThrow();
    await expect(from(`${place}/missing`)).rejects.toThrow('http_404');
  });

  test('is given up where it has no end, whatever it said of its size', async () => {
    const place = await openPlace();
    await expect(handed(fileHosts(`${place}/api`), file(`${place}/endless`)).bytes()).rejects.toThrow(
      'larger',
    );
  });
});
