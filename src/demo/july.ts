import { politburo } from './issuers.ts';
import { julyGovernment } from './july-government.ts';
import { julyLocalities } from './july-localities.ts';
import { julyParty } from './july-party.ts';
import type { DemoDirective } from './types.ts';
import { inThree } from './wording.ts';

/** The conclusion of the meeting of 17 July 2025; the published text gives it no number. */
export const july: DemoDirective = {
  number: 'KL 17/7/2025',
  kind: 'conclusion',
  title: inThree(
    'Keeping the two-level local apparatus running without a break',
    'Giữ cho bộ máy chính quyền địa phương hai cấp vận hành liên tục',
    'Memastikan jentera kerajaan tempatan dua peringkat terus berjalan tanpa gangguan',
  ),
  issuer: politburo,
  signedOn: '2025-07-17',
  entered: { day: '2025-07-17', time: '16:00' },
  items: [...julyLocalities, ...julyGovernment, ...julyParty],
};
