import type { DemoBody } from './body.ts';
import { inThree } from './wording.ts';

/** The localities and the central bodies of the Party, the Front and the National Assembly. */
export const partyBodies = {
  provinces: {
    name: inThree(
      'Provincial and Municipal Party Committees',
      'Các tỉnh ủy, thành ủy',
      'Jawatankuasa Parti Wilayah dan Perbandaran',
    ),
    aliases: {
      en: ['Provinces', 'Standing Committees of Provincial and Municipal Party Committees'],
      vi: ['Tỉnh ủy', 'Thành ủy', 'Địa phương'],
      ms: ['Wilayah'],
    },
    channel: inThree('provinces', 'tỉnh-thành', 'wilayah'),
  },
  peoplesCommittees: {
    name: inThree(
      "People's Committees of Provinces and Cities",
      'Ủy ban nhân dân các tỉnh, thành phố',
      'Jawatankuasa Rakyat Wilayah dan Bandar',
    ),
    aliases: { en: ["People's Committees"], vi: ['UBND', 'UBND tỉnh'], ms: ['Jawatankuasa Rakyat'] },
    parent: 'provinces',
  },
  organizing: {
    name: inThree('Central Organizing Committee', 'Ban Tổ chức Trung ương', 'Jawatankuasa Penganjur Pusat'),
    aliases: { en: ['Organizing', 'COC'], vi: ['Tổ chức', 'BTCTW'], ms: ['Penganjur', 'JPP'] },
    channel: inThree('organizing', 'tổ-chức', 'penganjur'),
  },
  inspection: {
    name: inThree(
      'Central Inspection Commission',
      'Ủy ban Kiểm tra Trung ương',
      'Jawatankuasa Pemeriksa Pusat',
    ),
    aliases: { en: ['Inspection', 'CIC'], vi: ['Kiểm tra', 'UBKTTW'], ms: ['Pemeriksa'] },
  },
  internalAffairs: {
    name: inThree(
      'Central Internal Affairs Commission',
      'Ban Nội chính Trung ương',
      'Suruhanjaya Hal Ehwal Dalaman Pusat',
    ),
    aliases: { en: ['Internal Affairs'], vi: ['Nội chính', 'BNCTW'], ms: ['Hal Ehwal Dalaman'] },
  },
  front: {
    name: inThree(
      'Party Committee of the Fatherland Front and Central Mass Organizations',
      'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
      'Jawatankuasa Parti Front Tanah Air dan Organisasi Pusat',
    ),
    aliases: {
      en: ['Fatherland Front', 'Front'],
      vi: ['Mặt trận', 'MTTQ'],
      ms: ['Front Tanah Air', 'Barisan Tanah Air'],
    },
    channel: inThree('fatherland-front', 'mặt-trận', 'front-tanah-air'),
  },
  assembly: {
    name: inThree(
      'National Assembly Party Committee',
      'Đảng ủy Quốc hội',
      'Jawatankuasa Parti Perhimpunan Kebangsaan',
    ),
    aliases: { en: ['National Assembly'], vi: ['Quốc hội', 'ĐUQH'], ms: ['Perhimpunan Kebangsaan'] },
  },
  partyOffice: {
    name: inThree('Central Party Office', 'Văn phòng Trung ương Đảng', 'Pejabat Parti Pusat'),
    aliases: {
      en: ['Party Office', 'Party Central Office'],
      vi: ['Văn phòng Trung ương', 'VPTW'],
      ms: ['Pejabat Parti'],
    },
  },
  propaganda: {
    name: inThree(
      'Central Propaganda and Mass Mobilization Commission',
      'Ban Tuyên giáo và Dân vận Trung ương',
      'Suruhanjaya Propaganda dan Penggerakan Massa Pusat',
    ),
    aliases: {
      en: ['Propaganda', 'CPMC'],
      vi: ['Tuyên giáo', 'Dân vận', 'BTGDVTW'],
      ms: ['Propaganda', 'Penggerakan Massa'],
    },
  },
} as const satisfies Record<string, DemoBody>;
