import { inThree } from './wording.ts';

export const politburo = inThree(
  'Politburo and Secretariat of the Party Central Committee',
  'Bộ Chính trị, Ban Bí thư',
  'Politbiro dan Sekretariat',
);

export const steeringCommittee = inThree(
  'Steering Committee on Two-Level Local Government',
  'Ban Chỉ đạo về chính quyền địa phương hai cấp',
  'Jawatankuasa Pemandu Kerajaan Tempatan Dua Peringkat',
);
