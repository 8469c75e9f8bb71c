import type { Column } from '../../kind.ts';
import { listed } from '../../listed.ts';
import { meaningOf, priorityWords, stateOf } from '../../words.ts';

const dayLike = /^(\d{4}-\d{1,2}-\d{1,2}([T ].*)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|4\d{4}([.,]\d+)?)$/;

export const taskColumns: readonly Column[] = [
  {
    name: 'title',
    label: 'fields.title',
    needed: true,
    called: {
      en: ['title', 'task', 'action', 'action item', 'description', 'item', 'subject', 'deliverable'],
      vi: listed(
        'noi dung, nhiem vu, noi dung nhiem vu, ten nhiem vu, noi dung cong viec, cong viec',
        'nhiem vu duoc giao, noi dung nhiem vu duoc giao, noi dung chi dao',
      ),
      ms: ['tajuk', 'tugasan', 'perkara', 'tindakan', 'butiran tugasan', 'keterangan'],
    },
    fits: (cell) => cell.length > 60,
  },
  {
    name: 'lead',
    label: 'fields.lead',
    needed: true,
    called: {
      en: ['lead', 'lead group', 'lead agency', 'owner', 'responsible', 'lead body', 'action by', 'group'],
      vi: listed(
        'co quan chu tri, chu tri, don vi chu tri, co quan don vi chu tri, don vi thuc hien',
        'co quan thuc hien, co quan chu tri thuc hien, don vi chu tri thuc hien',
      ),
      ms: ['agensi peneraju', 'peneraju', 'agensi utama', 'agensi bertanggungjawab', 'tindakan oleh'],
    },
    fits: (cell, { groups }) => groups.meant(cell).length === 1,
  },
  {
    name: 'coordinators',
    label: 'fields.coordinators',
    called: {
      en: ['coordinators', 'coordinating groups', 'coordinating', 'supporting', 'support', 'with'],
      vi: listed(
        'co quan phoi hop, phoi hop, don vi phoi hop, co quan don vi phoi hop',
        'co quan phoi hop thuc hien',
      ),
      ms: ['agensi penyelaras', 'penyelaras', 'agensi sokongan', 'agensi bersama'],
    },
    fits: (cell, { groups }) => groups.meant(cell.split(/[;\n]/)[0] ?? '').length === 1,
  },
  {
    name: 'assignees',
    label: 'fields.assignees',
    called: {
      en: ['assignees', 'assignee', 'assigned to', 'person in charge', 'officer', 'contact'],
      vi: listed(
        'nguoi duoc giao, nguoi thuc hien, can bo phu trach, nguoi phu trach, can bo theo doi',
        'chuyen vien',
      ),
      ms: ['ditugaskan kepada', 'pegawai bertanggungjawab', 'pegawai', 'pegawai tindakan'],
    },
    fits: (cell, { members }) => members.meant(cell).length === 1,
  },
  {
    name: 'deadline',
    label: 'fields.deadline',
    called: {
      en: ['deadline', 'due', 'due date', 'due by', 'target date', 'by when', 'end date'],
      vi: listed(
        'thoi han, han, han hoan thanh, thoi han hoan thanh, thoi gian hoan thanh, han xu ly',
        'ngay hoan thanh, han thuc hien, thoi han thuc hien',
      ),
      ms: ['tarikh akhir', 'tarikh siap', 'tempoh', 'tarikh sasaran'],
    },
    fits: (cell) => dayLike.test(cell),
  },
  {
    name: 'state',
    label: 'fields.state',
    called: {
      en: ['state', 'status', 'progress'],
      vi: listed(
        'tinh trang, trang thai, tien do, ket qua thuc hien, tinh trang thuc hien',
        'tien do thuc hien',
      ),
      ms: ['status', 'kemajuan', 'keadaan'],
    },
    fits: (cell) => stateOf(cell) !== undefined,
  },
  {
    name: 'priority',
    label: 'fields.priority',
    called: {
      en: ['priority', 'urgency', 'importance'],
      vi: ['muc uu tien', 'uu tien', 'do khan', 'muc do uu tien', 'muc do khan'],
      ms: ['keutamaan', 'tahap keutamaan'],
    },
    fits: (cell) => meaningOf(priorityWords, cell) !== undefined,
  },
  {
    name: 'directive',
    label: 'imports.column.directive',
    called: {
      en: ['directive', 'directive number', 'document', 'document number', 'source', 'reference'],
      vi: listed(
        'van ban, so van ban, so ky hieu, van ban giao, van ban giao nhiem vu, can cu',
        'so ky hieu van ban',
      ),
      ms: ['arahan', 'no arahan', 'nombor arahan', 'dokumen', 'rujukan', 'sumber'],
    },
  },
  {
    name: 'note',
    label: 'imports.column.note',
    called: {
      en: ['note', 'notes', 'remarks', 'comment', 'comments', 'link'],
      vi: ['ghi chu', 'ket qua', 'y kien', 'de xuat', 'duong dan'],
      ms: ['nota', 'catatan', 'ulasan', 'pautan'],
    },
  },
  {
    // A plain row number (STT, Bil.) is none: it changes when a row is put in between.
    name: 'id',
    label: 'imports.column.id',
    called: {
      en: ['id', 'task id', 'code', 'reference id'],
      vi: ['ma', 'ma so', 'ma nhiem vu', 'ma cong viec'],
      ms: ['id', 'kod', 'kod tugasan', 'id tugasan'],
    },
  },
];
