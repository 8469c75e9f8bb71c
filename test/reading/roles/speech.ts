import type { Language } from '../../../src/domain/language.ts';
import { assignmentOf } from '../../../src/domain/reading/roles/assignment-of.ts';

/** What a sentence says, in words. */
export function heard(language: Language, text: string) {
  const read = assignmentOf({ text, language }, { start: 0, end: text.length });
  return {
    leads: read.leads.map((body) => body.text),
    coordinators: read.coordinators.map((body) => body.text),
    oversight: read.oversight.map((body) => body.text),
    action: read.action && text.slice(read.action.start, read.action.end),
    force: read.force,
    weak: read.weak,
  };
}

/** Bodies of each language; none of a list's is the beginning of another's. */
export const bodies: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Ministry of Finance',
    'Ministry of Culture, Sports and Tourism',
    'Central Organizing Committee',
    'Director of the Budget Office',
    'General Services Administration',
    'Attorney General',
    'provincial and municipal Party Committees',
    'agencies and units at the central level',
  ],
  vi: [
    'Bộ Tài chính',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Ủy ban nhân dân tỉnh Thanh Hóa',
    'Uỷ ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
    'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
    'Văn phòng Chính phủ',
    'Tổng công ty Hàng không Việt Nam',
    'các bộ, ngành, địa phương',
    'các tỉnh Quảng Trị, Gia Lai và Đắk Lắk',
    'Chánh Thanh tra thành phố Huế',
  ],
  ms: [
    'Kementerian Kewangan',
    'Kementerian Sains, Teknologi dan Inovasi',
    'Jawatankuasa Rakyat wilayah dan bandar',
    'Unit Sumber Manusia',
    'Ketua Setiausaha Kementerian Dalam Negeri',
    'Jabatan Perkhidmatan Awam',
    'Majlis Keselamatan Negara',
    'semua agensi berkaitan',
  ],
};

/** Jobs that any of them might be given. */
export const jobs: Readonly<Record<Language, readonly string[]>> = {
  en: ['review the fees', 'prepare a plan for the second half of the year', 'publish guidance on archives'],
  vi: ['rà soát các khoản phí', 'xây dựng kế hoạch sáu tháng cuối năm', 'hoàn thiện hồ sơ lưu trữ'],
  ms: ['menyemak kadar fi', 'menyediakan pelan separuh kedua tahun', 'menerbitkan garis panduan arkib'],
};
