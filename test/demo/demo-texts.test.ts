import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { august } from '../../src/demo/august.ts';
import { bodies, bodyKeys } from '../../src/demo/bodies.ts';
import type { DemoBody } from '../../src/demo/body.ts';
import { byHand } from '../../src/demo/by-hand.ts';
import { july } from '../../src/demo/july.ts';
import { people } from '../../src/demo/people.ts';
import { monthlyReport, programme } from '../../src/demo/programme.ts';
import { fold } from '../../src/domain/fold.ts';
import { languages, type Worded, wordedIn } from '../../src/domain/language.ts';
import { titleLimit } from '../../src/domain/task.ts';

const directives = [programme, july, august];
const items = directives.flatMap((directive) => directive.items);
const tasks = [...items.flatMap((item) => item.tasks), ...byHand];
const steps = [...tasks.flatMap((task) => task.afterwards ?? []), ...monthlyReport.afterwards];
const parts = steps.flatMap((step) => (step.does === 'delegate' ? [step.title] : []));
const written: readonly Worded[] = [
  ...directives.map((directive) => directive.title),
  ...items.map((item) => item.text),
  ...tasks.map((task) => task.title),
  ...parts,
  monthlyReport.title,
];
const corpus = new URL('../../../shared/corpus/', import.meta.url);

describe('the demo committee, as it is written', () => {
  it('names every body in three languages, with short forms in each', () => {
    for (const key of bodyKeys) {
      const { name, aliases, channel }: DemoBody = bodies[key];
      for (const worded of channel ? [name, channel] : [name]) inThreeLanguages(worded);
      for (const language of languages) expect(aliases[language], `${key} in ${language}`).not.toEqual([]);
    }
  });

  it('gives no two bodies the same name or short form', () => {
    const owners = new Map<string, string>();
    for (const key of bodyKeys) {
      for (const name of new Set(namesOf(key))) {
        expect(owners.get(name) ?? key, `"${name}"`).toBe(key);
        owners.set(name, key);
      }
    }
  });

  it('lists parents before their children', () => {
    for (const key of bodyKeys) {
      const { parent }: DemoBody = bodies[key];
      if (parent === undefined) continue;
      const place = (bodyKeys as string[]).indexOf(parent);
      expect(place, key).toBeGreaterThanOrEqual(0);
      expect(place, key).toBeLessThan(bodyKeys.indexOf(key));
    }
  });

  it('words every directive, item, task and deadline in three languages', () => {
    for (const worded of written) inThreeLanguages(worded);
    for (const { deadline } of tasks) if (deadline?.wording) inThreeLanguages(deadline.wording);
    inThreeLanguages(monthlyReport.wording);
  });

  it('keeps titles short and free of anything a list would stumble over', () => {
    for (const title of [...tasks.map((task) => task.title), ...parts]) {
      for (const language of languages) {
        const text = wordedIn(title, language);
        expect(text.length).toBeLessThan(Math.min(titleLimit, 110));
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/[\p{Cc}<>*_`]|\s{2}|\.$/u);
      }
    }
  });

  it('gives Lan, whom a newcomer is, English to read and tasks of every kind of urgency', () => {
    expect(people.lan).not.toHaveProperty('language');
    const own = tasks.filter((task) => task.lead === people.lan.leads);
    const days = own.map(
      (task) => task.afterwards?.findLast((step) => step.does === 'ask')?.to.day ?? task.deadline?.day,
    );
    for (const day of ['2025-07-15', '2025-07-18', '2025-07-25', '2025-07-30', '2025-08-31', undefined]) {
      expect(days).toContain(day);
    }
  });

  // The texts are not part of the project.
  if (existsSync(corpus))
    it('borrows no eight words in a row from the published texts', () => {
      const published = new Set(publishedTexts().flatMap((text) => runs(text)));
      const names = new Set(bodyKeys.flatMap(namesOf).flatMap(runs));
      const texts = written.flatMap((worded) => languages.map((language) => wordedIn(worded, language)));
      const borrowed = texts.flatMap(runs).filter((run) => published.has(run) && !names.has(run));
      expect(borrowed).toEqual([]);
    });
});

function inThreeLanguages(worded: Worded) {
  const texts = languages.map((language) =>
    language === 'en' ? worded.text : worded.translations?.[language],
  );
  for (const text of texts) expect(text?.trim(), worded.text).toBeTruthy();
  expect(new Set(texts).size, worded.text).toBe(languages.length);
}

function namesOf(key: (typeof bodyKeys)[number]): string[] {
  const { name, aliases }: DemoBody = bodies[key];
  return languages.flatMap((language) => [wordedIn(name, language), ...aliases[language]]).map(fold);
}

function runs(text: string): string[] {
  const words = fold(text).split(' ');
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}

function publishedTexts(): string[] {
  return ['seeds/', 'practice/'].flatMap((folder) =>
    readdirSync(new URL(folder, corpus))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(new URL(folder + file, corpus), 'utf8')),
  );
}
