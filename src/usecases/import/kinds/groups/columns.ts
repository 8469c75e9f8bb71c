import type { Column } from '../../kind.ts';

export const groupColumns: readonly Column[] = [
  {
    name: 'name',
    label: 'imports.column.name',
    needed: true,
    standIns: ['name_vi', 'name_en', 'name_ms'],
    called: {
      en: [
        'name',
        'group',
        'group name',
        'body',
        'agency',
        'organisation',
        'organization',
        'department',
        'unit',
      ],
      vi: ['ten', 'ten co quan', 'co quan', 'don vi', 'ten don vi', 'co quan don vi', 'to chuc', 'ban nganh'],
      ms: ['nama', 'nama agensi', 'agensi', 'jabatan', 'kementerian', 'nama jabatan', 'organisasi'],
    },
  },
  {
    name: 'name_vi',
    label: 'imports.column.nameVi',
    called: {
      en: ['name vi', 'vietnamese', 'vietnamese name', 'name in vietnamese', 'vi'],
      vi: ['ten tieng viet', 'tieng viet', 'ten vi'],
      ms: ['nama bahasa vietnam', 'bahasa vietnam', 'nama vi'],
    },
  },
  {
    name: 'name_en',
    label: 'imports.column.nameEn',
    called: {
      en: ['name en', 'english', 'english name', 'name in english', 'en'],
      vi: ['ten tieng anh', 'tieng anh', 'ten en'],
      ms: ['nama bahasa inggeris', 'bahasa inggeris', 'nama en'],
    },
  },
  {
    name: 'name_ms',
    label: 'imports.column.nameMs',
    called: {
      en: ['name ms', 'malay', 'malay name', 'name in malay', 'ms'],
      vi: ['ten tieng ma lai', 'tieng ma lai', 'ten ms'],
      ms: ['nama bahasa melayu', 'bahasa melayu', 'nama ms'],
    },
  },
  {
    name: 'aliases',
    label: 'groups.field.aliases',
    called: {
      en: ['aliases', 'alias', 'other names', 'short name', 'abbreviation', 'acronym', 'short form'],
      vi: ['ten goi khac', 'ten khac', 'viet tat', 'ten viet tat', 'ten ngan'],
      ms: ['nama lain', 'singkatan', 'akronim', 'nama ringkas'],
    },
  },
  {
    name: 'parent',
    label: 'groups.field.parent',
    called: {
      en: ['parent', 'parent group', 'under', 'reports to', 'belongs to'],
      vi: ['truc thuoc', 'cap tren', 'co quan cap tren', 'thuoc', 'don vi cap tren', 'co quan chu quan'],
      ms: ['induk', 'agensi induk', 'di bawah', 'kementerian induk'],
    },
  },
  {
    name: 'lead',
    label: 'groups.card.lead',
    called: {
      en: ['lead', 'leader', 'head', 'person in charge', 'responsible person'],
      vi: ['phu trach', 'nguoi phu trach', 'thu truong', 'lanh dao', 'nguoi dung dau', 'dau moi'],
      ms: ['ketua', 'pegawai bertanggungjawab', 'ketua agensi', 'pengarah'],
    },
    fits: (cell, { members }) => members.meant(cell).length === 1,
  },
  {
    name: 'channel',
    label: 'groups.field.channel',
    called: {
      en: ['channel', 'chat channel', 'slack channel'],
      vi: ['kenh', 'kenh nhac viec', 'kenh slack'],
      ms: ['saluran', 'saluran slack'],
    },
    fits: (cell) => /^#\S+$/.test(cell),
  },
  {
    name: 'class',
    label: 'imports.column.class',
    called: {
      en: ['class', 'classes', 'class of groups', 'kind', 'level'],
      vi: ['nhom', 'nhom co quan', 'loai', 'loai co quan', 'khoi', 'cap'],
      ms: ['kumpulan', 'kumpulan agensi', 'jenis', 'peringkat'],
    },
  },
];
