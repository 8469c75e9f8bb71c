import { sentences } from '../../sentence.ts';

/** Why a file cannot be read as a table. */
export const importsFiles = sentences({
  'imports.error.size': {
    en: 'That file is too large: {limit, number} MB fit. Please split it.',
    vi: 'Tệp quá lớn: tối đa {limit, number} MB. Hãy chia nhỏ tệp.',
    ms: 'Fail itu terlalu besar: hadnya {limit, number} MB. Sila pecahkan fail itu.',
  },
  'imports.error.rows': {
    en: 'That table has too many rows: {limit, number} fit. Please split it.',
    vi: 'Bảng có quá nhiều dòng: tối đa {limit, number}. Hãy chia nhỏ bảng.',
    ms: 'Jadual itu terlalu banyak baris: hadnya {limit, number}. Sila pecahkan jadual itu.',
  },
  'imports.error.columns': {
    en: 'Row {row, number} has too many columns: {limit, number} fit.',
    vi: 'Dòng {row, number} có quá nhiều cột: tối đa {limit, number}.',
    ms: 'Baris {row, number} terlalu banyak lajur: hadnya {limit, number}.',
  },
  'imports.error.cell': {
    en: 'In row {row, number}, column {column, number} holds too much: {limit, number} characters fit. Perhaps a quote is not closed.',
    vi: 'Ở dòng {row, number}, cột {column, number} quá dài: tối đa {limit, number} ký tự. Có thể thiếu dấu ngoặc kép đóng.',
    ms: 'Di baris {row, number}, lajur {column, number} terlalu panjang: hadnya {limit, number} aksara. Mungkin tanda petik tidak ditutup.',
  },
  'imports.error.quote': {
    en: 'In row {row, number} a quote (") is opened and never closed. Please close it, or save the table anew as CSV.',
    vi: 'Ở dòng {row, number} có dấu ngoặc kép (") mở mà không đóng. Hãy thêm dấu đóng, hoặc lưu lại bảng dưới dạng CSV.',
    ms: 'Di baris {row, number} tanda petik (") dibuka tetapi tidak ditutup. Sila tutup, atau simpan semula jadual sebagai CSV.',
  },
  'imports.error.empty': {
    en: 'That table is empty. It needs a row of column names and the rows below it.',
    vi: 'Bảng đang trống. Cần có dòng tên cột và các dòng bên dưới.',
    ms: 'Jadual itu kosong. Ia memerlukan baris nama lajur dan baris di bawahnya.',
  },
  'imports.error.onlyHeader': {
    en: 'That table has no rows below its column names. If you named a file, attach it instead.',
    vi: 'Bảng không có dòng nào dưới dòng tên cột. Nếu bạn ghi tên tệp, hãy đính kèm tệp đó.',
    ms: 'Jadual itu tiada baris di bawah nama lajurnya. Jika anda menulis nama fail, lampirkan fail itu.',
  },
  'imports.error.workbook': {
    en: 'That is a workbook, not CSV. In the spreadsheet, choose Save as → CSV UTF-8, and hand in that file.',
    vi: 'Đây là tệp bảng tính Excel, không phải CSV. Hãy chọn Lưu thành → CSV UTF-8 rồi nộp tệp đó.',
    ms: 'Ini buku kerja, bukan CSV. Dalam hamparan, pilih Simpan sebagai → CSV UTF-8 dan serahkan fail itu.',
  },
  'imports.error.pdf': {
    en: 'That is a PDF, not CSV. Copy the table into a spreadsheet and choose Save as → CSV UTF-8.',
    vi: 'Đây là tệp PDF, không phải CSV. Hãy chép bảng sang bảng tính rồi chọn Lưu thành → CSV UTF-8.',
    ms: 'Ini PDF, bukan CSV. Salin jadual ke dalam hamparan dan pilih Simpan sebagai → CSV UTF-8.',
  },
  'imports.error.encoding': {
    en: 'The letters of that file cannot be read: it is not UTF-8 (Windows-1258 and TCVN3 are not read). In the spreadsheet, choose Save as → CSV UTF-8.',
    vi: 'Không đọc được chữ trong tệp: tệp không phải UTF-8 (không đọc được Windows-1258 và TCVN3). Hãy chọn Lưu thành → CSV UTF-8 trong bảng tính.',
    ms: 'Huruf dalam fail itu tidak dapat dibaca: ia bukan UTF-8 (Windows-1258 dan TCVN3 tidak dibaca). Dalam hamparan, pilih Simpan sebagai → CSV UTF-8.',
  },
  'imports.error.gone': {
    en: 'That table is not kept any more: it is older than a day, or a newer one took its place. Please hand it in again.',
    vi: 'Bảng đó không còn được lưu: đã quá một ngày hoặc đã có bảng mới thay thế. Vui lòng nộp lại.',
    ms: 'Jadual itu tidak disimpan lagi: sudah melebihi sehari, atau jadual baharu menggantikannya. Sila serahkan semula.',
  },
  'imports.error.finished': {
    en: 'That table is in already: {count, plural, one {# row} other {# rows}}. Nothing was changed.',
    vi: 'Bảng đó đã nhập xong: {count, plural, other {# dòng}}. Chưa có gì thay đổi thêm.',
    ms: 'Jadual itu sudah diimport: {count, plural, other {# baris}}. Tiada apa-apa yang berubah.',
  },
  'imports.error.stopped': {
    en: 'It stopped on the way: {added, plural, one {# row is} other {# rows are}} in, {left, number} are left. Going on makes nothing twice.',
    vi: 'Quá trình nhập bị dừng giữa chừng: đã nhập {added, plural, other {# dòng}}, còn {left, number}. Tiếp tục sẽ không tạo trùng.',
    ms: 'Import terhenti di tengah jalan: {added, plural, other {# baris}} sudah masuk, {left, number} lagi tinggal. Meneruskannya tidak akan menggandakan apa-apa.',
  },

  'errors.noFile': {
    en: 'No file came with “{said}”. Attach it, or paste its rows.',
    vi: 'Không nhận được tệp “{said}”. Hãy đính kèm tệp hoặc dán các dòng của bảng.',
    ms: 'Tiada fail diterima untuk “{said}”. Lampirkan fail, atau tampal barisnya.',
  },
  'errors.reference': {
    en: 'If it happens again, give the secretariat this reference: {reference}.',
    vi: 'Nếu vẫn lỗi, hãy gửi cho bộ phận thư ký mã này: {reference}.',
    ms: 'Jika berulang, beri rujukan ini kepada urus setia: {reference}.',
  },
});
