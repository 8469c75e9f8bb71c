import type { Played } from './play.ts';
import type { Figures } from './tally.ts';

/** Of all kills this many at least must fall between sending and recording, or little was proved. */
const leastBetween = 0.2;

/** What speaks against the run, a sentence each; none when it has gone well. */
export function faultsOf({ figures, control }: Played): string[] {
  const { kills, between, stuck, wrong } = figures;
  return [
    ...(sum(figures, 'lost') > 0 ? ['Reminders were lost.'] : []),
    ...(sum(figures, 'doubled') > 0 ? ['Reminders were doubled.'] : []),
    ...wrong,
    ...stuck.map((what) => `Something did not come to rest: ${what}.`),
    ...(between < kills * leastBetween ? ['Too few kills fell between sending and recording.'] : []),
    ...(sum(control, 'doubled') === 0 ? ['The control doubled nothing: nothing was tried.'] : []),
  ];
}

/** The figures, for people. */
export function reportOf({ figures, control }: Played): string {
  const { kills, between, unrecorded, slack, discord, lateMs } = figures;
  const late = lateMs.toSorted((a, b) => a - b);
  const both = (count: keyof typeof slack) =>
    `${sum(figures, count)} (Slack ${slack[count]}, Discord ${discord[count]})`;
  return [
    `owed       ${both('owed')}`,
    `delivered  ${sum(figures, 'owed') - sum(figures, 'lost')}`,
    `lost       ${both('lost')}`,
    `doubled    ${both('doubled')}`,
    `late       median ${seconds(late[Math.floor(late.length / 2)])}, worst ${seconds(late.at(-1))}, leases and back-off counted whole`,
    `kills      ${kills}, of which between send and record ${between} (${percent(between, kills)}), with ${unrecorded} messages posted and not recorded`,
    `control    without looking back: ${control.kills} kills doubled ${sum(control, 'doubled')} of ${sum(control, 'owed')} (Slack ${control.slack.doubled}, Discord ${control.discord.doubled})`,
  ].join('\n');
}

const sum = ({ slack, discord }: Figures, count: keyof Figures['slack']) => slack[count] + discord[count];
const seconds = (ms = 0) => `${(ms / 1000).toFixed(1)} s`;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
