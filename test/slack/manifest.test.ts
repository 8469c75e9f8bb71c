import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { languages } from '../../src/domain/language.ts';
import { botEvents } from '../../src/platforms/slack/parse/events.ts';
import { botScopes, deliveries, methods } from '../../src/platforms/slack/scopes.ts';
import { manifestFor } from '../../src/roof/slack/manifest.ts';

const manifest = (more: Partial<Parameters<typeof manifestFor>[0]> = {}) =>
  manifestFor({ prefix: '', publicUrl: null, language: 'en', url: null, ...more });
const commandsOf = (made: ReturnType<typeof manifest>) => made.features?.slash_commands ?? [];

describe('the manifest of the Slack app', () => {
  test('has a slash command for every noun of the menu, which tells what may follow it', () => {
    const nouns = [...new Set(menu.map(({ path: [noun] }) => `/${noun}`))];
    const commands = commandsOf(manifest());
    expect(commands.map(({ command }) => command)).toEqual(nouns);
    expect(commands[0]).toEqual({
      command: '/tasks',
      description: 'What waits for me',
      usage_hint: expect.stringMatching(/^mine \| who \| list .* done/),
      should_escape: true,
    });
  });

  test('has the installation’s prefix before each command', () => {
    for (const { command } of commandsOf(manifest({ prefix: 'x' }))) expect(command).toMatch(/^\/x[a-z]+$/);
  });

  test('asks for the scopes in the table, for the events that are read, and for nothing else', () => {
    const { oauth_config, settings } = manifest();
    expect(oauth_config?.scopes).toEqual({ bot: botScopes });
    expect(settings?.event_subscriptions?.bot_events).toEqual(botEvents);
    expect(botScopes).toEqual([...new Set(botScopes)].sort());
    for (const { why } of [...Object.values(methods), ...Object.values(deliveries)])
      expect(why.length).toBeGreaterThan(4);
  });

  test('every method that is called stands in the table with its reason, and every one in the table is called', () => {
    const folder = join(import.meta.dirname, '../../src/platforms/slack');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    // The stories' own Slack lets Docket in with these scopes alone, and refuses what would need another.
    const called = sources.flatMap((text) =>
      [...text.matchAll(/\bclient\s*\.(?:apiCall\('([\w.]+)'|((?:\w+\.)+\w+)\()/g)].map(
        ([, called, name]) => called ?? name,
      ),
    );
    expect([...new Set(called)].sort()).toEqual(Object.keys(methods).sort());
  });

  test('in Socket Mode no address is named anywhere', () => {
    const made = manifest();
    expect(made.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(made)).not.toMatch(/https?:/);
    const publicUrl = 'https://docket.example.org';
    const letIn = manifest({ publicUrl });
    expect(letIn.oauth_config?.redirect_urls, 'but where people come back to').toEqual([
      `${publicUrl}/slack/oauth_redirect`,
    ]);
    expect(letIn.settings?.socket_mode_enabled).toBe(true);
  });

  test('over HTTP everything comes to one address, and people come back from the installation', () => {
    const made = manifest({ url: 'https://docket.example.org/' });
    const events = 'https://docket.example.org/slack/events';
    expect(made.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: events },
      interactivity: { is_enabled: true, request_url: events, message_menu_options_url: events },
    });
    expect(commandsOf(made).map(({ url }) => url)).toEqual(commandsOf(made).map(() => events));
    expect(made.oauth_config?.redirect_urls).toEqual(['https://docket.example.org/slack/oauth_redirect']);
  });

  test.for([
    'http://docket.example.org',
    'https://docket.example.org/docket',
    'docket.example.org',
    'https://a:b@c.d',
  ])('an address that Slack would not take is refused: %s', (url) => {
    expect(() => manifest({ url })).toThrow('manifest.wrongUrl');
  });

  test.for(languages)('keeps to what Slack takes, in %s', (language) => {
    const made = manifest({ language, prefix: 'abcdefghij', url: 'https://docket.example.org' });
    const { display_information: shown, features } = made;
    const length = (text = '') => [...text].length;
    expect(length(shown.name)).toBeLessThanOrEqual(35);
    expect(length(shown.description)).toBeLessThanOrEqual(140);
    expect(length(shown.long_description)).toBeGreaterThanOrEqual(174);
    expect(length(shown.long_description)).toBeLessThanOrEqual(4000);
    expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    for (const shortcut of features?.shortcuts ?? []) {
      expect(length(shortcut.name)).toBeLessThanOrEqual(24);
      expect(length(shortcut.description)).toBeLessThanOrEqual(150);
    }
    expect(commandsOf(made).length).toBeLessThanOrEqual(50);
    for (const { command, description, usage_hint } of commandsOf(made)) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/);
      expect(length(description)).toBeLessThanOrEqual(2000);
      expect(length(usage_hint)).toBeLessThanOrEqual(1000);
    }
  });
});
