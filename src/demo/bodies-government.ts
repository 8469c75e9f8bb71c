import type { DemoBody } from './body.ts';
import { inThree } from './wording.ts';

/** The committee’s own office, the Government and its ministries. */
export const governmentBodies = {
  secretariat: {
    name: inThree(
      'Steering Committee Secretariat',
      'Văn phòng Ban Chỉ đạo',
      'Urus Setia Jawatankuasa Pemandu',
    ),
    aliases: { en: ['Secretariat'], vi: ['Văn phòng', 'Bộ phận thư ký', 'Thư ký'], ms: ['Urus Setia'] },
    channel: inThree('secretariat', 'văn-phòng', 'urus-setia'),
  },
  government: {
    name: inThree('Government Party Committee', 'Đảng ủy Chính phủ', 'Jawatankuasa Parti Kerajaan'),
    aliases: { en: ['Government', 'GPC'], vi: ['Chính phủ', 'ĐUCP'], ms: ['Kerajaan', 'JPK'] },
    channel: inThree('government', 'chính-phủ', 'kerajaan'),
  },
  ministries: {
    name: inThree(
      'Ministries and Central Agencies',
      'Các bộ, ngành Trung ương',
      'Kementerian dan Agensi Pusat',
    ),
    aliases: {
      en: ['Ministries and branches', 'Ministries'],
      vi: ['Bộ, ngành', 'Các bộ'],
      ms: ['Kementerian dan cawangan', 'Kementerian, jabatan, cawangan dan kawasan'],
    },
    parent: 'government',
  },
  homeAffairs: {
    name: inThree('Ministry of Home Affairs', 'Bộ Nội vụ', 'Kementerian Dalam Negeri'),
    aliases: {
      en: ['Home Affairs', 'MoHA'],
      vi: ['Nội vụ', 'BNV'],
      ms: ['Dalam Negeri', 'Hal Ehwal Dalam Negeri', 'KDN'],
    },
    parent: 'government',
    channel: inThree('home-affairs', 'nội-vụ', 'dalam-negeri'),
  },
  finance: {
    name: inThree('Ministry of Finance', 'Bộ Tài chính', 'Kementerian Kewangan'),
    aliases: { en: ['Finance', 'MoF'], vi: ['Tài chính', 'BTC'], ms: ['Kewangan'] },
    parent: 'government',
    channel: inThree('finance', 'tài-chính', 'kewangan'),
  },
  justice: {
    name: inThree('Ministry of Justice', 'Bộ Tư pháp', 'Kementerian Kehakiman'),
    aliases: { en: ['Justice', 'MoJ'], vi: ['Tư pháp', 'BTP'], ms: ['Kehakiman'] },
    parent: 'government',
  },
  education: {
    name: inThree(
      'Ministry of Education and Training',
      'Bộ Giáo dục và Đào tạo',
      'Kementerian Pendidikan dan Latihan',
    ),
    aliases: { en: ['Education', 'MoET'], vi: ['Giáo dục', 'GD&ĐT'], ms: ['Pendidikan'] },
    parent: 'government',
    channel: inThree('education', 'giáo-dục', 'pendidikan'),
  },
  agriculture: {
    name: inThree(
      'Ministry of Agriculture and Environment',
      'Bộ Nông nghiệp và Môi trường',
      'Kementerian Pertanian dan Alam Sekitar',
    ),
    aliases: {
      en: ['Agriculture', 'MAE'],
      vi: ['Nông nghiệp', 'Môi trường'],
      ms: ['Pertanian', 'Alam Sekitar'],
    },
    parent: 'government',
  },
  health: {
    name: inThree('Ministry of Health', 'Bộ Y tế', 'Kementerian Kesihatan'),
    aliases: { en: ['Health', 'MoH'], vi: ['Y tế', 'BYT'], ms: ['Kesihatan', 'KKM'] },
    parent: 'government',
  },
} as const satisfies Record<string, DemoBody>;
