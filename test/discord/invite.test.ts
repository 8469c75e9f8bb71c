import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { languages } from '../../src/domain/language.ts';
import { botPermissions, calls, permissions } from '../../src/platforms/discord/permissions.ts';
import { runTerminal } from '../../src/platforms/terminal/run.ts';
import { terminalPort } from '../../src/roof/terminal-port.ts';
import { startFakeDiscord } from './fake/index.ts';

/** What somebody reads who types a line after `npm run -s docket --`. */
async function type(args: readonly string[], env: Record<string, string> = {}, width = 110) {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const out: string[] = [];
  const err: string[] = [];
  const code = await runTerminal(args, terminalPort(read.config), {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    width,
    colour: false,
    language: 'en',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const application = '1234567890123456789';
const linkIn = (text: string) => new URL(/https:\S+/.exec(text)?.[0] ?? '');

describe('The invitation into a Discord server', () => {
  test('is a link for the application, with what Docket needs and why', async () => {
    const { code, out } = await type(['discord', 'invite', '--application', application]);
    expect(code).toBe(0);
    const link = linkIn(out);
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: application,
      permissions: String(botPermissions),
      integration_type: '0',
      scope: 'bot applications.commands',
    });
    expect(link.href).toContain('scope=bot+applications.commands');
    for (const { name } of Object.values(permissions)) expect(out).toContain(`\n  ${name}  `);
    expect(out).toContain('Read Message History      to look after a broken connection');
  });

  test('asks Discord whose the token is, and never shows the token', async () => {
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const { code, out } = await type(['discord', 'invite'], env);
    expect(code).toBe(0);
    expect(linkIn(out).searchParams.get('client_id')).toBe(discord.app.id);
    expect(out).not.toContain(discord.token);
    const old = discord.token;
    discord.renewToken();
    const refused = await type(['discord', 'invite'], env);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(
      /^Discord did not say which application DISCORD_TOKEN belongs to \(\S.*\)\. Look/,
    );
    expect(refused.err).not.toContain(old);
    expect((await type(['discord', 'invite', '--application', application], env)).code).toBe(0);
    discord.mustBeFine();
  });

  test('says what it needs where neither a token nor an application is named', async () => {
    const none = await type(['discord', 'invite']);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('Set DISCORD_TOKEN, or write --application');
    const wrong = await type(['discord', 'invite', '--application', 'docket']);
    expect(wrong.err).toContain('“docket” is not the id of a Discord application.');
    const gone = {
      DISCORD_TOKEN: `${'a'.repeat(20)}.bcdefg.${'h'.repeat(30)}`,
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
    };
    expect((await type(['discord', 'invite'], gone)).err).toContain('Discord cannot be reached');
  });

  test.for(languages)('is worded in %s, and for programs', async (language) => {
    const args = ['discord', 'invite', '--application', application, '--language', language];
    const { out } = await type(args, {}, 60);
    for (const line of out.split('\n'))
      if (!line.startsWith('http')) expect(line.length).toBeLessThanOrEqual(90);
    const told = JSON.parse((await type([...args, '--json'])).out) as { permissions: { why: string }[] };
    expect(told.permissions).toHaveLength(Object.keys(permissions).length);
    for (const { why } of told.permissions) expect(why).not.toBe('');
  });
});

describe('The table of permissions', () => {
  const folder = join(import.meta.dirname, '../../src/platforms/discord');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const found = (pattern: RegExp) =>
    [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))].sort();

  test('has every address of Discord’s that is called, and none that is not', () => {
    expect(found(/\bRoutes\.(\w+)\(/g)).toEqual(Object.keys(calls).sort());
  });

  test('asks for what a call needs, and for nothing else', () => {
    const needed = new Set(Object.values(calls).flat());
    expect([...needed].sort()).toEqual(Object.keys(permissions).sort());
    expect(new PermissionsBitField(botPermissions).toArray().sort()).toEqual([...needed].sort());
    expect(botPermissions & (PermissionFlagsBits.MentionEveryone | PermissionFlagsBits.Administrator)).toBe(
      0n,
    );
  });
});
