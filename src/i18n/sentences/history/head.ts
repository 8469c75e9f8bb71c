import { sentences } from '../../sentence.ts';

/** Below late lists and reports, and what a task's history says beside the words of each change. */
export const historyHead = sentences({
  'history.head': {
    en: 'History {number} · {code}',
    vi: 'Lịch sử {number} · {code}',
    ms: 'Sejarah {number} · {code}',
  },
  'history.retitled': {
    en: 'changed the title from “{from}” to “{to}”',
    vi: 'đã sửa tên từ “{from}” thành “{to}”',
    ms: 'menukar tajuk daripada “{from}” kepada “{to}”',
  },
  'history.other': {
    en: 'changed it ({action})',
    vi: 'đã thay đổi nhiệm vụ ({action})',
    ms: 'mengubahnya ({action})',
  },
});
