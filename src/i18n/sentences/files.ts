import { sentences } from '../sentence.ts';

/** Files that people hand in with a task, and get back. */
export const files = sentences({
  'tasks.file.summary': {
    en: 'Get a file of a task',
    vi: 'Lấy tệp của một nhiệm vụ',
    ms: 'Dapatkan fail sesuatu tugasan',
  },
  'fields.file': { en: 'File', vi: 'Tệp', ms: 'Fail' },
  'fields.file.hint': {
    en: 'Any kind, up to 10 MB',
    vi: 'Mọi định dạng, tối đa 10 MB',
    ms: 'Apa-apa jenis, hingga 10 MB',
  },
  'fields.fileMeant.hint': {
    en: 'Its number on the task, or its name',
    vi: 'Số thứ tự của tệp trong nhiệm vụ, hoặc tên tệp',
    ms: 'Nombornya dalam tugasan, atau namanya',
  },
  'files.heading': { en: 'Files', vi: 'Tệp đính kèm', ms: 'Fail' },
  'files.summary': {
    en: '{count, plural, one {# file} other {# files}}: {title}',
    vi: '{count, plural, other {# tệp}}: {title}',
    ms: '{count, plural, other {# fail}}: {title}',
  },
  'files.page': {
    en: '{from, number}–{to, number} of {total, number}',
    vi: '{from, number}–{to, number} trong số {total, number}',
    ms: '{from, number}–{to, number} daripada {total, number}',
  },
  'files.earlier': {
    en: '{count, plural, one {# earlier file} other {# earlier files}}',
    vi: '{count, plural, other {# tệp trước đó}}',
    ms: '{count, plural, other {# fail terdahulu}}',
  },
  'files.from': { en: '{name}, {day}', vi: '{name}, {day}', ms: '{name}, {day}' },
  'files.size': { en: 'Size', vi: 'Dung lượng', ms: 'Saiz' },
  'files.sender': { en: 'Handed in by', vi: 'Người nộp', ms: 'Diserahkan oleh' },
  'files.handed': {
    en: 'The file “{name}” of {title}',
    vi: 'Tệp “{name}” của {title}',
    ms: 'Fail “{name}” bagi {title}',
  },
  'files.kept': {
    en: 'The file “{name}” is kept with the task.',
    vi: 'Tệp “{name}” đã được lưu cùng nhiệm vụ.',
    ms: 'Fail “{name}” disimpan bersama tugasan.',
  },
  'buttons.file': { en: 'Get the file', vi: 'Lấy tệp', ms: 'Dapatkan fail' },
  'buttons.allFiles': { en: 'All files', vi: 'Tất cả các tệp', ms: 'Semua fail' },

  'files.error.tooLarge': {
    en: '“{name}” is too large: up to {limit, number} MB fit. Nothing was changed. Make it smaller, or give a link to it in the note.',
    vi: '“{name}” quá lớn: tối đa {limit, number} MB. Chưa có gì thay đổi. Hãy giảm dung lượng, hoặc ghi đường dẫn đến tệp trong phần ghi chú.',
    ms: '“{name}” terlalu besar: hadnya {limit, number} MB. Tiada apa-apa yang berubah. Kecilkan fail itu, atau beri pautannya dalam nota.',
  },
  'files.error.empty': {
    en: '“{name}” is empty. Nothing was changed. Please look whether it is the right file.',
    vi: 'Tệp “{name}” trống. Chưa có gì thay đổi. Vui lòng kiểm tra lại xem có đúng tệp không.',
    ms: '“{name}” kosong. Tiada apa-apa yang berubah. Sila semak sama ada fail itu betul.',
  },
  'files.error.notFetched': {
    en: '“{name}” could not be fetched. Nothing was changed. Please hand it in again.',
    vi: 'Không tải được tệp “{name}”. Chưa có gì thay đổi. Vui lòng nộp lại tệp.',
    ms: '“{name}” tidak dapat diambil. Tiada apa-apa yang berubah. Sila serahkan semula.',
  },
  'files.error.notCome': {
    en: 'The file “{said}” did not come along this time. Nothing was changed. Please attach it again.',
    vi: 'Lần này không nhận được tệp “{said}”. Chưa có gì thay đổi. Vui lòng đính kèm lại.',
    ms: 'Fail “{said}” tidak diterima kali ini. Tiada apa-apa yang berubah. Sila lampirkan semula.',
  },
  'files.error.tooMany': {
    en: '#{number} has {limit, number} files already; more do not fit. Nothing was changed. Give a link in a note instead.',
    vi: '#{number} đã có {limit, number} tệp, không thể thêm nữa. Chưa có gì thay đổi. Hãy ghi đường dẫn trong phần ghi chú.',
    ms: '#{number} sudah mempunyai {limit, number} fail; tidak boleh ditambah lagi. Tiada apa-apa yang berubah. Beri pautan dalam nota.',
  },
  'files.error.none': {
    en: 'No file was handed in with #{number}.',
    vi: '#{number} chưa có tệp nào được nộp.',
    ms: 'Tiada fail diserahkan bersama #{number}.',
  },
  'files.error.noSuch': {
    en: '#{number} has no file “{said}”. Say /tasks file {number} to see what there is.',
    vi: '#{number} không có tệp “{said}”. Hãy gõ /tasks file {number} để xem các tệp hiện có.',
    ms: '#{number} tiada fail “{said}”. Taip /tasks file {number} untuk melihat fail yang ada.',
  },
});
