import type { SentenceKey } from '../../src/i18n/index.ts';

/** How a task may be said to go, and what people say for it in three languages, marks off. */
export const answers = {
  choices: {
    'on-track': 'progress.onTrack',
    'at-risk': 'progress.atRisk',
    blocked: 'progress.blocked',
  },
  spoken: {
    'on-track': [
      'ok',
      'okay',
      'fine',
      'good',
      'ontrack',
      'on schedule',
      'on time',
      'dung han',
      'binh thuong',
      'kip',
      'kip tien do',
      'on trek',
      'baik',
      'lancar',
      'ikut jadual',
    ],
    'at-risk': [
      'risk',
      'risky',
      'atrisk',
      'in danger',
      'delayed',
      'slow',
      'nguy co',
      'rui ro',
      'nguy co cham',
      'co nguy co',
      'cham',
      'cham tien do',
      'risiko',
      'lewat',
      'lambat',
    ],
    blocked: [
      'block',
      'stuck',
      'stopped',
      'waiting',
      'vuong',
      'vuong mac',
      'bi vuong',
      'dang cho',
      'cho',
      'ket',
      'tac',
      'terhalang',
      'halangan',
      'menunggu',
      'tunggu',
    ],
  },
} as const satisfies {
  choices: Record<string, SentenceKey>;
  spoken: Record<string, readonly string[]>;
};
