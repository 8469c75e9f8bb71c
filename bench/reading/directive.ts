/** Bodies, jobs and days that a directive is put together from; small primes apart, so that pages differ. */
const bodies = [
  'the Ministry of Home Affairs',
  'the Ministry of Finance',
  'the Central Organizing Committee',
  "People's Committees of provinces and cities",
  'the Ministry of Public Security',
  'the Government Office',
  'the Department of Science and Technology',
];
const jobs = [
  'review the arrangement of staff between communes and wards and send a report on what was found',
  'complete the list of vacant posts, with the reasons for each, and propose who is to fill them',
  'issue rules on functions, tasks and working relations so that no task has two owners and none is without one',
  'settle the public buildings that are no longer in use, and publish what became of each of them',
  'connect the databases that it runs to the national service portal and end the asking for paper copies',
];
const days = [
  'before 31 August 2025',
  'no later than the 25th of each month',
  'within 30 days of the date of this order',
  'in the third quarter of 2025',
  'by July 25, 2025',
  'on a regular basis',
  'before 15 December 2025',
];
const told = [
  'In the months since the last meeting the new offices have worked steadily, and the people they serve have noticed.',
  'The report for the period from July 1 to July 31, 2025 (Report No. 428-BC/TW, dated August 1, 2025) was heard and agreed with.',
  'Some places still lack rooms, machines and people, and what was promised in Resolution No. 18-NQ/TW has not come everywhere.',
];

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** About as much as a printed page holds: 3,000 letters. */
function pageOf(page: number): string {
  const seed = page * 31;
  const items = Array.from({ length: 9 }, (_, at) => {
    const [who, job, day] = [pick(bodies, seed + at * 3), pick(jobs, seed + at * 2), pick(days, seed + at)];
    if (at % 3 === 0) return `${page}.${at + 1}. ${begun(who)} shall ${job}, ${day}.`;
    if (at % 3 === 1)
      return `(${at}) Assign ${who} to preside over and coordinate with ${pick(bodies, seed + at + 1)} to ${job}; to be completed ${day}.`;
    return `- ${begun(job)} ${day}, as set out in Plan No. ${seed + at}-KH/TW, dated July 4, 2025.`;
  });
  const table = [
    '| No. | Task | Lead agency | Coordinating agency | Deadline |',
    '|---|---|---|---|---|',
    ...[1, 2, 3].map((row) => {
      const [who, with_] = [pick(bodies, seed + row), pick(bodies, seed + row + 2)];
      return `| ${row} | ${begun(pick(jobs, seed + row))} | ${begun(who)} | ${begun(with_)} | ${row + 5}/2025 |`;
    }),
  ];
  return [`## Part ${page}`, pick(told, page), ...items, table.join('\n'), pick(told, page + 1)].join('\n\n');
}

/** A directive of so many pages, always the same one. */
export function directiveOf(pages: number): string {
  const head =
    'GOVERNMENT\n\nNo. 12/CT-TW\n\nHa Noi, 1 July 2025\n\nDIRECTIVE\n\non the work of the second half of the year';
  return [head, ...Array.from({ length: pages }, (_, at) => pageOf(at + 1))].join('\n\n');
}
