import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { august } from '../../src/demo/august.ts';
import { type BodyKey, bodies } from '../../src/demo/bodies.ts';
import type { DemoBody } from '../../src/demo/body.ts';
import { byHand } from '../../src/demo/by-hand.ts';
import { july } from '../../src/demo/july.ts';
import { monthlyReport } from '../../src/demo/programme.ts';
import type { DemoDirective } from '../../src/demo/types.ts';
import { fold } from '../../src/domain/fold.ts';
import { languages, wordedIn } from '../../src/domain/language.ts';

const seeds = new URL('../../../shared/corpus/seeds/', import.meta.url);

/** An obligation as a careful reader marked it in the published text. */
interface Marked {
  readonly item: string;
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly deadlines: readonly { kind: string; date?: string; rule?: { by_day?: number } }[];
}

interface Gold {
  readonly facts: { number: string | null; meeting_date: string | null; signing_date: string | null };
  readonly items: readonly Marked[];
}

describe('the days of the demo committee', () => {
  it('are those that the two conclusions set', () => {
    const dated = [july, august].flatMap(tasksOf).filter((task) => task.day !== null);
    expect(dated.map((task) => [task.path, task.lead, task.day])).toEqual([
      ['2/d(1)', 'provinces', '2025-07-25'],
      ['3(2)', 'homeAffairs', '2025-08-31'],
      ['3(2)', 'finance', '2025-08-31'],
      ['3(2)', 'justice', '2025-08-31'],
      ['3(2)', 'agriculture', '2025-08-31'],
      ['3(2)', 'education', '2025-08-31'],
      ['3(2)', 'health', '2025-08-31'],
      ['3(3)', 'finance', '2025-07-31'],
      ['5(1)', 'front', '2025-08-31'],
      ['3', 'government', '2025-08-31'],
      ['3(1)(i)', 'homeAffairs', '2025-08-31'],
      ['3(1)(ii)', 'homeAffairs', '2025-08-31'],
      ['3(2)', 'justice', '2025-08-31'],
      ['4(2)', 'ministries', '2025-08-31'],
      ['5', 'provinces', '2025-08-31'],
      ['7(iii)', 'front', '2025-08-31'],
    ]);
    expect(monthlyReport).toMatchObject({ dayOfMonth: 25, lead: 'government' });
  });

  it('give Home Affairs something to hand in on 25 July', () => {
    const due = byHand.filter((task) => task.lead === 'homeAffairs' && task.deadline?.day === '2025-07-25');
    expect(due.map((task) => task.title.text)).toEqual([
      'Name the communes still without a Party secretary or chair, and what is being done',
    ]);
  });
});

// The texts are not part of the project: where they are not, there is nothing to hold the demo against.
if (existsSync(seeds))
  describe('the demo committee beside the published texts', () => {
    const conclusions = [
      { directive: july, gold: () => read('conclusion-july-17.en') },
      { directive: august, gold: () => read('conclusion-183.full.ms') },
    ];

    it.each(conclusions)('owes nothing that $directive.number does not ask', ({ directive, gold }) => {
      const marked = gold().items;
      for (const task of tasksOf(directive)) {
        const known = marked.filter((item) => item.item === task.path && isAmong(task.addressed, item.lead));
        const days = known.map((item) => item.deadlines[0]?.date ?? null);
        expect(days, `${task.path} ${task.lead}`).toContain(task.day);
      }
    });

    it.each(conclusions)('misses no day that $directive.number sets', ({ directive, gold }) => {
      for (const item of gold().items) {
        const date = item.deadlines[0]?.date;
        if (!date) continue;
        const own = tasksOf(directive).filter(
          (task) => task.path === item.item && isAmong(task.addressed, item.lead),
        );
        expect(
          own.map((task) => task.day),
          `${item.item} ${item.lead}`,
        ).toContain(date);
      }
    });

    it('has the number and the days of the conclusions themselves', () => {
      expect(read('conclusion-july-17.en').facts.meeting_date).toBe(july.signedOn);
      const { number, signing_date } = read('conclusion-183.full.ms').facts;
      expect([number, signing_date]).toEqual([august.number, august.signedOn]);
    });

    it('has the monthly report from those who owe it, by the day they owe it', () => {
      const report = read('conclusion-183.news.en').items.find((item) => item.deadlines[0]?.rule?.by_day);
      expect(report?.deadlines[0]?.rule?.by_day).toBe(monthlyReport.dayOfMonth);
      expect(isAmong(monthlyReport.lead, report?.lead ?? [])).toBe(true);
    });

    it('has the count of those who left from the speech, without a day', () => {
      const asked = read('speech-july.en').items.filter((item) => item.deadlines[0]?.kind === 'urgent');
      const task = byHand.find((one) => one.lead === 'government');
      expect(asked.some((item) => isAmong('government', item.lead))).toBe(true);
      expect(task).toMatchObject({ urgent: true });
      expect(task?.deadline).toBeUndefined();
    });
  });

function tasksOf(directive: DemoDirective) {
  return directive.items.flatMap((item) =>
    item.tasks.map((task) => ({
      path: item.path,
      lead: task.lead,
      addressed: task.among ?? task.lead,
      day: task.deadline?.day ?? null,
    })),
  );
}

/** Whether one of `written`, as the text spells bodies, is a name or a short form of ours. */
function isAmong(key: BodyKey, written: readonly string[]): boolean {
  const { name, aliases }: DemoBody = bodies[key];
  const ours = languages.flatMap((language) => [wordedIn(name, language), ...aliases[language]]).map(fold);
  return written.some((body) => ours.includes(fold(body).replace(/^the /, '')));
}

function read(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`${name}.gold.json`, seeds), 'utf8'));
}
