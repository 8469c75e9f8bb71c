import type { DayKind } from '../../domain/calendar-day.ts';
import { fold } from '../../domain/fold.ts';
import type { Language } from '../../domain/language.ts';
import type { Office, SeatKind } from '../../domain/member.ts';
import type { Priority, TaskState } from '../../domain/task.ts';
import { listed } from './listed.ts';

/** Words of spreadsheets for what Docket knows, folded; marks and capitals do not matter. */
type Words<V extends string> = Readonly<Record<V, readonly string[]>>;

export const stateWords: Words<TaskState> = {
  open: listed(
    'open, in progress, ongoing, pending, not started, overdue, todo, to do, new, active',
    'chua hoan thanh, dang thuc hien, chua thuc hien, trong han, qua han, dang xu ly, moi',
    'chua hoan thanh trong han, chua hoan thanh qua han, dang thuc hien trong han',
    'dang thuc hien qua han, cham tien do, chua den han, den han, thuong xuyen',
    'belum selesai, dalam tindakan, sedang dilaksanakan, belum mula, tertunggak, baharu, lewat',
  ),
  reported: listed(
    'reported, reported done, awaiting acceptance, submitted',
    'da bao cao, da bao hoan thanh, cho xac nhan, cho nghiem thu',
    'dilaporkan, dilaporkan selesai, menunggu pengesahan',
  ),
  done: listed(
    'done, complete, completed, closed, finished, resolved',
    'hoan thanh, da hoan thanh, xong, da xong, hoan thanh dung han, hoan thanh qua han',
    'da hoan thanh dung han, da hoan thanh qua han, hoan thanh truoc han, da thuc hien',
    'ket thuc',
    'selesai, siap, telah selesai, tamat',
  ),
  dropped: listed(
    'dropped, cancelled, canceled, withdrawn',
    'huy, da huy, huy bo, dung thuc hien, khong thuc hien',
    'gugur, digugurkan, dibatalkan, batal',
  ),
};

export const priorityWords: Words<Priority> = {
  normal: listed(
    'normal, medium, low, regular',
    'thuong, binh thuong, thong thuong, trung binh, thap',
    'biasa, sederhana, rendah',
  ),
  urgent: listed(
    'urgent, high, critical, very high',
    'khan, thuong khan, hoa toc, khan cap, gap, cao, rat cao',
    'segera, tinggi, mendesak, kritikal',
  ),
};

export const officeWords: Words<Office> = {
  administrator: ['administrator', 'admin', 'quan tri vien', 'quan tri', 'pentadbir'],
  chair: ['chair', 'chairperson', 'chairman', 'truong ban', 'truong ban chi dao', 'pengerusi'],
  secretariat: listed(
    'secretariat, secretariat officer, secretary',
    'thu ky, can bo thu ky, bo phan thu ky, to thu ky, to giup viec, chuyen vien thu ky',
    'urus setia, pegawai urus setia, setiausaha',
  ),
  member: ['member', 'thanh vien', 'uy vien', 'ahli'],
  inspector: listed(
    'inspector, auditor',
    'nguoi kiem tra, kiem tra, thanh tra, uy ban kiem tra',
    'pemeriksa, juruaudit',
  ),
  observer: ['observer', 'nguoi theo doi', 'quan sat vien', 'du thinh', 'pemerhati'],
};

export const languageWords: Words<Language> = {
  en: ['en', 'english', 'tieng anh', 'anh', 'bahasa inggeris', 'inggeris'],
  vi: ['vi', 'vn', 'vietnamese', 'tieng viet', 'viet', 'bahasa vietnam'],
  ms: ['ms', 'my', 'malay', 'bahasa melayu', 'melayu', 'tieng ma lai', 'tieng malaysia'],
};

export const seatWords: Words<SeatKind | 'member'> = {
  lead: listed('lead, leader, head, phu trach, nguoi phu trach, truong, thu truong, chu tri, ketua'),
  deputy: ['deputy', 'deputy lead', 'vice', 'cap pho', 'pho', 'pho phu trach', 'timbalan', 'timbalan ketua'],
  member: ['member', 'thanh vien', 'can bo', 'chuyen vien', 'ahli', 'pegawai'],
};

export const dayKindWords: Words<DayKind> = {
  off: listed(
    'off, day off, holiday, public holiday, leave',
    'nghi, ngay nghi, nghi le, nghi bu, ngay le',
    'cuti, hari cuti, cuti umum, cuti ganti, kelepasan',
  ),
  worked: listed(
    'worked, work, working, working day, workday',
    'lam viec, lam, lam bu, ngay lam viec, ngay lam bu',
    'bekerja, kerja, hari bekerja, hari kerja',
  ),
};

/** What a cell says in the words of one list; undefined for what none of them is. */
export function meaningOf<V extends string>(words: Words<V>, cell: string): V | undefined {
  const said = fold(cell);
  const known = Object.entries(words) as [V, readonly string[]][];
  return known.find(([value, some]) => value === said || some.includes(said))?.[0];
}

/** A state in words, or as a percentage: 100 is done. */
export function stateOf(cell: string): TaskState | undefined {
  const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/.exec(cell.trim())?.[1];
  if (percent === undefined) return meaningOf(stateWords, cell);
  return Number.parseFloat(percent) >= 100 ? 'done' : 'open';
}
