import type { Column } from '../../kind.ts';
import { dayKindWords, meaningOf } from '../../words.ts';

export const calendarColumns: readonly Column[] = [
  {
    name: 'day',
    label: 'calendar.column.day',
    needed: true,
    called: {
      en: ['day', 'date', 'holiday date'],
      vi: ['ngay', 'ngay thang', 'thoi gian'],
      ms: ['tarikh', 'hari', 'tarikh cuti'],
    },
    fits: (cell) => /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(cell),
  },
  {
    name: 'kind',
    label: 'calendar.column.kind',
    called: {
      en: ['kind', 'type', 'day off or working day'],
      vi: ['loai', 'loai ngay', 'hinh thuc'],
      ms: ['jenis', 'jenis hari'],
    },
    fits: (cell) => meaningOf(dayKindWords, cell) !== undefined,
  },
  {
    name: 'name',
    label: 'calendar.column.name',
    called: {
      en: ['name', 'holiday', 'why', 'occasion', 'reason'],
      vi: ['ten', 'ten ngay nghi', 'ngay le', 'dip', 'ly do', 'noi dung'],
      ms: ['nama', 'nama cuti', 'sebab', 'perayaan'],
    },
  },
];
