import { asEmail } from '../../../../domain/email.ts';
import type { Column } from '../../kind.ts';
import { languageWords, meaningOf, officeWords, seatWords } from '../../words.ts';

export const peopleColumns: readonly Column[] = [
  {
    name: 'name',
    label: 'imports.column.person',
    needed: true,
    called: {
      en: ['name', 'full name', 'person', 'member'],
      vi: ['ho ten', 'ho va ten', 'ten', 'ho va ten can bo', 'thanh vien', 'can bo'],
      ms: ['nama', 'nama penuh', 'nama pegawai', 'pegawai'],
    },
  },
  {
    name: 'handle',
    label: 'docket.field.handle',
    called: {
      en: ['handle', 'short name', 'username', 'login', 'user'],
      vi: ['ten ngan', 'ten dang nhap', 'tai khoan', 'ma can bo'],
      ms: ['nama pendek', 'nama pengguna', 'log masuk'],
    },
  },
  {
    name: 'email',
    label: 'imports.column.email',
    called: {
      en: ['email', 'e mail', 'mail', 'email address', 'e mail address'],
      vi: ['thu dien tu', 'dia chi email', 'hop thu', 'dia chi thu dien tu', 'email cong vu'],
      ms: ['e mel', 'emel', 'alamat e mel', 'alamat emel'],
    },
    fits: (cell) => asEmail(cell) !== undefined,
  },
  {
    name: 'office',
    label: 'docket.field.office',
    called: {
      en: ['role', 'office', 'role in the committee'],
      vi: ['vai tro', 'chuc trach', 'vai tro trong ban', 'nhiem vu trong ban'],
      ms: ['peranan', 'peranan dalam jawatankuasa'],
    },
    fits: (cell) => meaningOf(officeWords, cell) !== undefined,
  },
  {
    name: 'language',
    label: 'docket.field.language',
    called: { en: ['language', 'lang'], vi: ['ngon ngu'], ms: ['bahasa'] },
    fits: (cell) => meaningOf(languageWords, cell) !== undefined,
  },
  {
    name: 'group',
    label: 'fields.group',
    called: {
      en: ['group', 'groups', 'body', 'agency', 'department', 'organisation', 'organization', 'unit'],
      vi: ['co quan', 'don vi', 'co quan don vi', 'don vi cong tac', 'noi cong tac', 'to cong tac'],
      ms: ['agensi', 'jabatan', 'kementerian', 'organisasi', 'unit'],
    },
    fits: (cell, { groups }) => groups.meant(cell).length === 1,
  },
  {
    name: 'seat',
    label: 'imports.column.seat',
    called: {
      en: ['seat', 'position', 'position in the group', 'lead or deputy'],
      vi: ['vi tri', 'chuc danh', 'vi tri trong co quan', 'chuc vu'],
      ms: ['jawatan', 'kedudukan', 'jawatan dalam agensi'],
    },
    fits: (cell) => meaningOf(seatWords, cell) !== undefined,
  },
];
