import type { Selectable } from 'kysely';
import { defaultGovernance, type Governance } from '../../domain/governance.ts';
import { remindingOf } from '../ladders.ts';
import type { Schema } from '../schema.ts';
import type { CommitteeSettings } from '../types.ts';

/** What of a committee's row is for anyone to read. */
type Row = Omit<
  Selectable<Schema['committees']>,
  'country' | 'calendar_to' | 'weekend' | 'standings_on' | 'next_task' | 'next_history' | 'created_at'
>;

export function settingsOf(row: Row): CommitteeSettings {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    language: row.language,
    timeZone: row.time_zone,
    beforeIncludesDay: row.before_includes_day === 1,
    demo: row.demo === 1,
    reminderTime: row.reminder_time as CommitteeSettings['reminderTime'],
    secretariatGroupId: row.secretariat_group_id,
    matchEmail: row.match_email === 1,
    clockAt: row.clock_at,
    reminding: remindingOf(row.reminding),
    governance: governanceOf(row.governance),
  };
}

/** Whoever was here before there was anything to govern closes tasks in one step, and asks for nothing. */
function governanceOf(kept: string | null): Governance {
  const own = JSON.parse(kept ?? '{}') as Partial<Governance>;
  return { ...defaultGovernance, ...(own.acceptance === false && { products: [] }), ...own };
}
