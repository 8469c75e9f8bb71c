import type { Language } from '../domain/language.ts';
import type { Office } from '../domain/member.ts';
import type { BodyKey } from './bodies.ts';

/** An invented person. */
export interface DemoPerson {
  readonly name: string;
  readonly office: Office;
  /** Left out: reads what the committee reads. */
  readonly language?: Language;
  readonly leads?: BodyKey;
  readonly deputyOf?: BodyKey;
  readonly memberOf?: BodyKey;
}

/** Invented people: nobody who holds or held such an office is meant. */
export const people = {
  lan: { name: 'Trần Thị Lan', office: 'member', leads: 'homeAffairs' },
  minh: { name: 'Nguyễn Đức Minh', office: 'member', language: 'vi', leads: 'finance' },
  hoa: { name: 'Lê Ngọc Hoa', office: 'secretariat', leads: 'secretariat' },
  chair: { name: 'Phạm Gia Khánh', office: 'chair' },
  an: { name: 'Đỗ Hoài An', office: 'member', language: 'vi', memberOf: 'homeAffairs' },
  aisyah: { name: 'Aisyah Rahman', office: 'member', language: 'ms', memberOf: 'secretariat' },
  thu: { name: 'Vũ Anh Thư', office: 'member', deputyOf: 'homeAffairs' },
  long: { name: 'Hoàng Bảo Long', office: 'member', language: 'vi', deputyOf: 'finance' },
  dung: { name: 'Đặng Quang Dũng', office: 'member', language: 'vi', leads: 'government' },
  ha: { name: 'Phan Thu Hà', office: 'member', language: 'vi', leads: 'justice' },
  mai: { name: 'Ngô Thanh Mai', office: 'member', leads: 'organizing' },
  son: { name: 'Lý Hoài Sơn', office: 'member', language: 'vi', leads: 'provinces' },
  huong: { name: 'Tạ Thu Hương', office: 'member', language: 'vi', leads: 'front' },
  admin: { name: 'Võ Tuấn Kiệt', office: 'administrator' },
} as const satisfies Record<string, DemoPerson>;

export type Handle = keyof typeof people;
export const handles = Object.keys(people) as Handle[];
