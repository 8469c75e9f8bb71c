import type { Bench } from './bench.ts';
import { bench as assign } from './benches/assign.ts';
import { bench as done } from './benches/done.ts';
import { ofCommittee, ofGroup } from './benches/figures.ts';
import { bench as listAssignee } from './benches/list-assignee.ts';
import { bench as listGroup } from './benches/list-group.ts';
import { bench as listGroupDone } from './benches/list-group-done.ts';
import { bench as listMonth } from './benches/list-month.ts';
import { bench as listOverdue } from './benches/list-overdue.ts';
import { bench as memory } from './benches/memory.ts';
import { bench as memoryDay } from './benches/memory-day.ts';
import { bench as mine } from './benches/mine.ts';
import { bench as move } from './benches/move.ts';
import { bench as outbox } from './benches/outbox.ts';
import { bench as plan } from './benches/plan.ts';
import { bench as planAll } from './benches/plan-all.ts';
import { bench as queue } from './benches/queue.ts';
import { bench as reading } from './benches/reading.ts';
import { bench as report } from './benches/report.ts';
import { bench as search } from './benches/search.ts';
import { bench as searchCommon } from './benches/search-common.ts';
import { bench as show } from './benches/show.ts';
import { bench as slack } from './benches/slack.ts';
import { bench as slackDrain } from './benches/slack-drain.ts';
import { bench as slackStart } from './benches/slack-start.ts';
import { bench as start } from './benches/start.ts';
import { bench as suggestGroup } from './benches/suggest-group.ts';
import { bench as suggestNumber } from './benches/suggest-number.ts';
import { bench as suggestWords } from './benches/suggest-words.ts';
import { bench as wave } from './benches/wave.ts';
import { bench as whoNumber } from './benches/who-number.ts';
import { bench as whoWords } from './benches/who-words.ts';

const questions = [mine, whoNumber, whoWords, show];
const lists = [listGroup, listGroupDone, listMonth, listOverdue, listAssignee];
const rest = [search, searchCommon, report, ofGroup, ofCommittee, suggestNumber, suggestWords, suggestGroup];
const mornings = [plan, planAll];
const writes = [done, assign, move];
const processes = [start, memory];
const doors = [slack, slackDrain, slackStart];
const documents = [reading];
const delivery = [queue, outbox, wave, memoryDay];

/** All that can be measured, in the order of the table. */
export const benches: readonly Bench[] = [
  ...questions,
  ...lists,
  ...rest,
  ...mornings,
  ...writes,
  ...processes,
  ...doors,
  ...delivery,
  ...documents,
];
