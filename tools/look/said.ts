import type { Handle } from '../../src/demo/people.ts';
import type { Language } from '../../src/domain/language.ts';

export type Said = readonly [who: Handle, line: string, fields?: Readonly<Record<string, string>>];

const groups = { en: 'Ministry of Finance', vi: 'Bộ Tài chính', ms: 'Kementerian Kewangan' };
const csv =
  'Name;Role;Colour\nNgô Bảo Châu;member;red\nLý Thị Hà;kapten;blue\n;member;green\nTrần Thị Lan;member;red';

/**
 * What is said to the demo committee, by whom, with which fields of a form. What comes later sees what was done
 * before.
 */
export const saidIn = (language: Language): readonly Said[] => [
  ['lan', '/tasks mine'],
  ['hoa', '/tasks list'],
  ['hoa', '/tasks list due:overdue'],
  ['an', '/tasks mine'],
  ['an', '/tasks search báo cáo'],
  ['an', '/tasks search gibtesnicht'],
  ['hoa', '/tasks show 12'],
  ['lan', '/tasks who 6'],
  ['hoa', '/tasks done 12'],
  ['hoa', '/tasks done 12'],
  ['hoa', '/tasks undo 12'],
  ['lan', '/tasks ack 12'],
  ['hoa', '/tasks ack 12'],
  ['lan', '/tasks snooze 12'],
  ['lan', '/tasks note 12', { note: 'The provinces sent their lists; two are missing.' }],
  ['hoa', '/tasks due 12', { deadline: '31/8', reason: 'agreed at the meeting' }],
  ['hoa', '/tasks due 12', { deadline: '1/7', reason: 'agreed at the meeting' }],
  ['hoa', '/tasks drop 14', { reason: 'merged with another' }],
  ['hoa', '/tasks show 14'],
  ['hoa', '/tasks show 12'],
  ['hoa', '/tasks add'],
  ['hoa', '/tasks assign 12'],
  ['hoa', '/tasks due 12'],
  ['hoa', '/tasks edit 12'],
  ['hoa', '/tasks drop 12'],
  ['hoa', '/docket person'],
  ['hoa', '/docket import'],
  ['hoa', '/docket import', { table: csv }],
  ['hoa', '/groups list'],
  ['hoa', '/groups show', { group: groups[language] }],
  ['hoa', '/groups channel'],
  ['admin', '/docket people'],
  ['admin', '/docket committee'],
  ['hoa', '/reports now'],
  ['hoa', '/docket help'],
  ['an', '/docket help tasks'],
  ['an', '/docket help tasks done'],
  ['an', '/docket me'],
  ['an', '/docket about'],
  ['an', '/tasks done 999'],
  ['an', '/tasks done 1 2 3'],
  ['an', '/tasks done 12'],
  ['an', '/tsks mien'],
  ['an', '/tasks'],
  ['an', '/nothing of the kind'],
  ['hoa', '/tasks done báo cáo'],
  ['hoa', '/tasks assign 12 to:nguyen lead:bộ'],
  ['hoa', '/tasks due 12 32/13 because'],
  ['hoa', '/tasks list nonsense:1'],
];
