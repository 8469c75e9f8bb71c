import { sentences } from '../../sentence.ts';

/** What a table comes to before it is brought in, and what came of it. */
export const importsOutcome = sentences({
  'imports.groups.title': {
    en: 'Groups to bring in',
    vi: 'Danh sách cơ quan chờ nhập',
    ms: 'Agensi untuk diimport',
  },
  'imports.people.title': {
    en: 'People to bring in',
    vi: 'Danh sách thành viên chờ nhập',
    ms: 'Ahli untuk diimport',
  },
  'imports.tasks.title': {
    en: 'Tasks to bring in',
    vi: 'Danh sách nhiệm vụ chờ nhập',
    ms: 'Tugasan untuk diimport',
  },
  'imports.dry': {
    en: '{fresh, plural, =0 {nothing new} one {# new} other {# new}}, {completing, plural, =0 {} other {# to complete, }}{there, plural, one {# already here} other {# already here}}, {differing, plural, =0 {} other {# said otherwise, }}{problems, plural, =0 {no problems} one {# with a problem} other {# with problems}}. Nothing is changed yet.',
    vi: '{fresh, plural, =0 {không có dòng mới} other {# dòng mới}}, {completing, plural, =0 {} other {# dòng bổ sung, }}{there, plural, other {# dòng đã có}}, {differing, plural, =0 {} other {# dòng ghi khác, }}{problems, plural, =0 {không có dòng lỗi} other {# dòng cần sửa}}. Chưa có gì thay đổi.',
    ms: '{fresh, plural, =0 {tiada yang baharu} other {# baharu}}, {completing, plural, =0 {} other {# untuk dilengkapkan, }}{there, plural, other {# sudah ada}}, {differing, plural, =0 {} other {# berbeza, }}{problems, plural, =0 {tiada masalah} other {# bermasalah}}. Belum ada apa-apa yang berubah.',
  },
  'imports.sentence': { en: '{title}: {counts}', vi: '{title}: {counts}', ms: '{title}: {counts}' },
  'imports.already': {
    en: '{count, plural, one {# row is} other {# rows are}} in already: the last try was interrupted. Going on makes nothing twice.',
    vi: 'Đã nhập {count, plural, other {# dòng}} trước khi bị gián đoạn. Tiếp tục sẽ không tạo trùng.',
    ms: '{count, plural, other {# baris}} sudah masuk sebelum terganggu. Meneruskannya tidak akan menggandakan apa-apa.',
  },
  'imports.unused': {
    en: 'Not used: {columns}',
    vi: 'Cột không dùng: {columns}',
    ms: 'Tidak digunakan: {columns}',
  },
  'imports.quiet': {
    en: 'Groups get no news of the tasks brought in; reminders begin with the next one due.',
    vi: 'Các cơ quan không nhận thông báo về nhiệm vụ được nhập; việc nhắc bắt đầu từ mốc kế tiếp.',
    ms: 'Agensi tidak menerima makluman tentang tugasan yang diimport; peringatan bermula daripada yang berikutnya.',
  },
  'imports.kept': {
    en: 'What is empty here is filled from the table; nothing is overwritten. This table is kept for a day.',
    vi: 'Chỉ bổ sung những gì còn trống, không ghi đè. Bảng này được lưu trong một ngày.',
    ms: 'Yang masih kosong diisi daripada jadual; tiada apa-apa yang ditimpa. Jadual ini disimpan selama sehari.',
  },
  'imports.row': { en: 'Row {row, number}', vi: 'Dòng {row, number}', ms: 'Baris {row, number}' },
  'imports.problems': {
    en: 'Stay out until mended',
    vi: 'Cần sửa mới nhập được',
    ms: 'Perlu dibetulkan dahulu',
  },
  'imports.problemsOf': {
    en: 'Stay out until mended: {from, number} to {to, number} of {total, number}',
    vi: 'Cần sửa mới nhập được: từ {from, number} đến {to, number} trên tổng số {total, number}',
    ms: 'Perlu dibetulkan dahulu: {from, number} hingga {to, number} daripada {total, number}',
  },
  'imports.differing': {
    en: 'Not as the table says',
    vi: 'Khác với bảng',
    ms: 'Berbeza daripada jadual',
  },
  'imports.differingOf': {
    en: 'Not as the table says: {from, number} to {to, number} of {total, number}',
    vi: 'Khác với bảng: từ {from, number} đến {to, number} trên tổng số {total, number}',
    ms: 'Berbeza daripada jadual: {from, number} hingga {to, number} daripada {total, number}',
  },
  'imports.differs': {
    en: '{field} stays {kept}; the table says {said}. {how}',
    vi: '{field}: giữ nguyên {kept}; bảng ghi {said}. {how}',
    ms: '{field} kekal {kept}; jadual menyatakan {said}. {how}',
  },
  'imports.differs.groups': {
    en: 'Change it with /groups {verb}.',
    vi: 'Để thay đổi, dùng /groups {verb}.',
    ms: 'Ubah dengan /groups {verb}.',
  },
  'imports.differs.docket': {
    en: 'Change it with /docket {verb}.',
    vi: 'Để thay đổi, dùng /docket {verb}.',
    ms: 'Ubah dengan /docket {verb}.',
  },
  'imports.differs.tasks': {
    en: 'Change it with /tasks {verb} {number}.',
    vi: 'Để thay đổi, dùng /tasks {verb} {number}.',
    ms: 'Ubah dengan /tasks {verb} {number}.',
  },
  'imports.seat.lead': { en: 'lead', vi: 'người phụ trách', ms: 'ketua' },
  'imports.seat.deputy': { en: 'deputy', vi: 'cấp phó', ms: 'timbalan' },
  'imports.completedBy': {
    en: 'Completed from a table',
    vi: 'Bổ sung từ bảng theo dõi',
    ms: 'Dilengkapkan daripada jadual',
  },
  'imports.button.complete': {
    en: 'Complete {count, number}',
    vi: 'Bổ sung {count, number} dòng',
    ms: 'Lengkapkan {count, number}',
  },
  'imports.button.go': {
    en: 'Bring in {count, number}',
    vi: 'Nhập {count, number} dòng',
    ms: 'Import {count, number}',
  },
  'imports.button.columns': { en: 'Change the columns', vi: 'Chọn lại cột', ms: 'Ubah lajur' },
  'imports.groups.done': {
    en: '{count, plural, =0 {No group was new} one {# group is in} other {# groups are in}}.',
    vi: '{count, plural, =0 {Không có cơ quan mới} other {Đã nhập # cơ quan}}.',
    ms: '{count, plural, =0 {Tiada agensi baharu} other {# agensi telah diimport}}.',
  },
  'imports.people.done': {
    en: '{count, plural, =0 {Nobody was new} one {# person is in} other {# people are in}}.',
    vi: '{count, plural, =0 {Không có thành viên mới} other {Đã nhập # thành viên}}.',
    ms: '{count, plural, =0 {Tiada ahli baharu} other {# ahli telah diimport}}.',
  },
  'imports.tasks.done': {
    en: '{count, plural, =0 {No task was new} one {# task is in} other {# tasks are in}}.',
    vi: '{count, plural, =0 {Không có nhiệm vụ mới} other {Đã nhập # nhiệm vụ}}.',
    ms: '{count, plural, =0 {Tiada tugasan baharu} other {# tugasan telah diimport}}.',
  },
  'imports.completed': {
    en: '{count, plural, one {# row completed} other {# rows completed}} what was here; nothing was overwritten.',
    vi: 'Đã bổ sung từ {count, plural, other {# dòng}}; không ghi đè gì.',
    ms: '{count, plural, other {# baris}} melengkapkan yang sudah ada; tiada apa-apa yang ditimpa.',
  },
  'imports.rest': {
    en: '{there, plural, =0 {None was} one {# was} other {# were}} here already; {problems, plural, =0 {none stayed out} one {# stayed out} other {# stayed out}}. Mend those and hand in the same table again: what is in stays as it is.',
    vi: '{there, plural, =0 {Không có dòng nào} other {# dòng}} đã có từ trước; {problems, plural, =0 {không có dòng nào} other {# dòng}} chưa nhập được. Hãy sửa rồi nộp lại chính bảng này: những gì đã nhập được giữ nguyên.',
    ms: '{there, plural, =0 {Tiada baris} other {# baris}} yang sudah ada; {problems, plural, =0 {tiada baris} other {# baris}} yang tertinggal. Betulkan dan serahkan jadual yang sama sekali lagi: yang sudah masuk tidak berubah.',
  },
  'imports.next.groups': { en: 'The groups', vi: 'Xem các cơ quan', ms: 'Lihat agensi' },
  'imports.next.people': { en: 'The people', vi: 'Xem thành viên', ms: 'Lihat ahli' },
  'imports.next.tasks': { en: 'The tasks', vi: 'Xem nhiệm vụ', ms: 'Lihat tugasan' },
});
