import type { Figures } from './port.ts';

/** Each figure's name in Prometheus, and what it says of itself there. */
const gauges: { readonly [Name in keyof Figures]: readonly [name: string, help: string] } = {
  oldestDueSeconds: ['docket_oldest_due_seconds', 'For how long the oldest message that is due has waited.'],
  waiting: ['docket_messages_waiting', 'Messages to be sent, now or at their time.'],
  held: ['docket_messages_held', 'Those of them that wait for a workspace to let Docket in again.'],
  failed: ['docket_messages_failed', 'Messages given up in the last seven days.'],
  unreachable: ['docket_messages_unreachable', 'Messages of the last seven days that found nobody.'],
  planned: ['docket_reminders_planned', 'Reminders that no message has taken up yet.'],
  sinceTickSeconds: ['docket_since_tick_seconds', 'Since when this process has not looked for messages.'],
  sincePlanSeconds: ['docket_since_plan_seconds', 'Since when this process has not planned reminders.'],
};

/** The figures in Prometheus' text format. */
export function figuresInText(figures: Figures): string {
  const lines = Object.entries(gauges).flatMap(([figure, [name, help]]) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    `${name} ${figures[figure as keyof Figures]}`,
  ]);
  return `${lines.join('\n')}\n`;
}
