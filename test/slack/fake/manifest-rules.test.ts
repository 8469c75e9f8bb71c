import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { manifestFor } from '../../../src/roof/slack/manifest.ts';
import { readManifest } from './manifest-rules.ts';

const url = 'https://docket.example.org';
const made = (language: (typeof languages)[number], at: string | null) =>
  JSON.stringify(manifestFor({ prefix: '', publicUrl: null, language, url: at }));

/** What is said against the manifest after something in its text was replaced. */
const against = (at: string | null, from: string | RegExp, to: string) => {
  const before = made('en', at);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return readManifest(after).faults.map(({ pointer }) => pointer);
};

describe('a manifest that is pasted', () => {
  it.for(languages)('is taken as Docket prints it, both ways, in %s', (language) => {
    for (const at of [null, url]) expect(readManifest(made(language, at)).faults).toEqual([]);
  });

  it('is refused with a field, a scope or an event that there is not', () => {
    expect(against(null, '"shortcuts"', '"short_cuts"')).toEqual(['/features']);
    expect(against(null, '"chat:write"', '"chat:writes"')[0]).toMatch(/^\/oauth_config\/scopes\/bot\/\d+$/);
    expect(against(null, '"channel_left"', '"channel_gone"')[0]).toMatch(/\/bot_events\/\d+$/);
    expect(readManifest('{').faults).toHaveLength(1);
  });

  it('is refused where a scope is missing for what it names', () => {
    expect(against(null, '"commands",', '')).toEqual(['/oauth_config/scopes/bot']);
    expect(against(null, '"groups:read",', '')).toHaveLength(4);
    expect(against(null, /"bot_user":\{.*?\},/, '')).toEqual(['/features/bot_user']);
  });

  it('is refused without an address and without Socket Mode', () => {
    const faults = against(null, '"socket_mode_enabled":true', '"socket_mode_enabled":false');
    expect(faults).toContain('/settings/event_subscriptions');
    expect(faults).toContain('/settings/interactivity');
    expect(faults).toContain('/features/slash_commands/0');
    expect(against(url, `"url":"${url}/slack/events"`, '"url":"http://docket.example.org"')).toEqual([
      '/features/slash_commands/0/url',
    ]);
  });

  it('is refused with words that are too long, or too short', () => {
    expect(against(null, /"long_description":".*?"/, '"long_description":"Docket"')).toEqual([
      '/display_information/long_description',
    ]);
    expect(against(null, /"name":"Docket"/, `"name":"${'D'.repeat(36)}"`)).toEqual([
      '/display_information/name',
    ]);
  });
});
