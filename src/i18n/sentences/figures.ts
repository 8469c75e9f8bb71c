import { sentences } from '../sentence.ts';

/** What a group, or all of them, did in time in a period. */
export const figures = sentences({
  'figures.group.summary': {
    en: 'A group’s figures for a period: on time, late, overdue, returned, extended',
    vi: 'Số liệu của một cơ quan trong kỳ: đúng hạn, quá hạn, trả lại, gia hạn',
    ms: 'Angka sesebuah agensi bagi satu tempoh: tepat masa, lewat, tertunggak, dikembalikan, dilanjutkan',
  },
  'figures.committee.summary': {
    en: 'The committee’s figures for a period, in all and by group',
    vi: 'Số liệu của toàn Ban Chỉ đạo trong kỳ và theo từng cơ quan',
    ms: 'Angka jawatankuasa bagi satu tempoh, keseluruhan dan mengikut agensi',
  },
  'figures.field.period': { en: 'Period', vi: 'Kỳ', ms: 'Tempoh' },
  'figures.field.period.hint': {
    en: 'July, Q3, 2025, 1/7-15/7; without it, this month',
    vi: 'tháng 7, quý 3, 2025, 1/7-15/7; bỏ trống là tháng này',
    ms: 'Julai, suku 3, 2025, 1/7-15/7; jika kosong, bulan ini',
  },
  'figures.field.asof': { en: 'As of', vi: 'Tính đến', ms: 'Setakat' },
  'figures.field.asof.hint': {
    en: '31 August; without it, today',
    vi: '31/8; bỏ trống là hôm nay',
    ms: '31 Ogos; jika kosong, hari ini',
  },
  'figures.field.csv': { en: 'As a table (CSV)', vi: 'Dạng bảng (CSV)', ms: 'Sebagai jadual (CSV)' },
  'figures.title': { en: '{of}: {period}', vi: '{of}: {period}', ms: '{of}: {period}' },
  'figures.quarter': {
    en: 'Q{quarter} {year}',
    vi: 'Quý {quarter, select, 1 {I} 2 {II} 3 {III} other {IV}}/{year}',
    ms: 'Suku {quarter} {year}',
  },
  'figures.year': { en: '{year}', vi: 'Năm {year}', ms: 'Tahun {year}' },
  'figures.fromTo': { en: '{from} – {to}', vi: '{from} – {to}', ms: '{from} – {to}' },
  'figures.none': {
    en: 'No task was due in this period.',
    vi: 'Không có nhiệm vụ nào đến hạn trong kỳ.',
    ms: 'Tiada tugasan yang perlu siap dalam tempoh ini.',
  },
  'figures.sentence': {
    en: '{due, plural, one {# task due} other {# tasks due}}: {onTime, number} done on time, {late, number} done late, {overdue, number} overdue, {ahead, number} still in time.',
    vi: '{due, number} nhiệm vụ đến hạn trong kỳ: {onTime, number} hoàn thành đúng hạn, {late, number} hoàn thành quá hạn, {overdue, number} chưa hoàn thành và đã quá hạn, {ahead, number} còn trong hạn.',
    ms: '{due, number} tugasan perlu siap: {onTime, number} selesai tepat masa, {late, number} selesai lewat, {overdue, number} tertunggak, {ahead, number} masih dalam tempoh.',
  },
  'figures.due': { en: 'Due', vi: 'Đến hạn', ms: 'Perlu siap' },
  'figures.rate': { en: 'Rate on time', vi: 'Tỷ lệ đúng hạn', ms: 'Kadar tepat masa' },
  'figures.onTime': { en: 'Done on time', vi: 'Hoàn thành đúng hạn', ms: 'Selesai tepat masa' },
  'figures.late': { en: 'Done late', vi: 'Hoàn thành quá hạn', ms: 'Selesai lewat' },
  'figures.open': { en: 'Open', vi: 'Chưa hoàn thành', ms: 'Belum selesai' },
  'figures.overdue': { en: 'Of these overdue', vi: 'Trong đó đã quá hạn', ms: 'Antaranya tertunggak' },
  'figures.returned': { en: 'Reports returned', vi: 'Lượt trả lại', ms: 'Laporan dikembalikan' },
  'figures.extensions': { en: 'Extensions', vi: 'Lượt gia hạn', ms: 'Lanjutan masa' },
  'figures.median': {
    en: 'Early or late (median)',
    vi: 'Sớm hoặc muộn (trung vị)',
    ms: 'Awal atau lewat (median)',
  },
  'figures.answer': {
    en: 'Answer time (median)',
    vi: 'Thời gian phản hồi (trung vị)',
    ms: 'Masa maklum balas (median)',
  },
  'figures.column.onTime': { en: 'On time', vi: 'Đúng hạn', ms: 'Tepat masa' },
  'figures.column.late': { en: 'Late', vi: 'Muộn', ms: 'Lewat' },
  'figures.column.overdue': { en: 'Overdue', vi: 'Quá hạn', ms: 'Tertunggak' },
  'figures.column.median': {
    en: 'Median days late (early is negative)',
    vi: 'Trung vị số ngày muộn (sớm là số âm)',
    ms: 'Median hari lewat (awal ialah negatif)',
  },
  'figures.column.answer': {
    en: 'Median days to answer',
    vi: 'Trung vị số ngày phản hồi',
    ms: 'Median hari untuk maklum balas',
  },
  'figures.percent': { en: '{share, number}%', vi: '{share, number}%', ms: '{share, number}%' },
  'figures.early': {
    en: '{days, plural, one {# day early} other {# days early}}',
    vi: 'sớm {days, number} ngày',
    ms: 'awal {days, number} hari',
  },
  'figures.onTheDay': { en: 'on the day', vi: 'đúng ngày', ms: 'pada harinya' },
  'figures.lateBy': {
    en: '{days, plural, one {# day late} other {# days late}}',
    vi: 'muộn {days, number} ngày',
    ms: 'lewat {days, number} hari',
  },
  'figures.days': {
    en: '{days, plural, =0 {same day} one {# day} other {# days}}',
    vi: '{days, plural, =0 {trong ngày} other {# ngày}}',
    ms: '{days, plural, =0 {hari sama} other {# hari}}',
  },
  'figures.worst': {
    en: 'Longest overdue, and done late',
    vi: 'Quá hạn lâu nhất và hoàn thành quá hạn',
    ms: 'Paling lama tertunggak, dan selesai lewat',
  },
  'figures.doneLate': {
    en: '{days, plural, one {done # day late} other {done # days late}}',
    vi: 'hoàn thành muộn {days, number} ngày',
    ms: 'selesai lewat {days, number} hari',
  },
  'figures.asOf': {
    en: 'As of {day}, counted from the history.',
    vi: 'Số liệu tính đến {day}, tổng hợp từ lịch sử.',
    ms: 'Setakat {day}, dikira daripada sejarah.',
  },
  'figures.brackets': {
    en: 'In brackets: {period}.',
    vi: 'Trong ngoặc: kỳ trước ({period}).',
    ms: 'Dalam kurungan: {period}.',
  },
  'figures.groups': {
    en: '{count, plural, one {# group} other {# groups}}, the most overdue first',
    vi: '{count, number} cơ quan, quá hạn nhiều nhất trước',
    ms: '{count, number} agensi, paling banyak tertunggak dahulu',
  },
  'figures.csv.attached': {
    en: 'The table has {count, plural, one {# group} other {# groups}}, the most overdue first. It opens in any spreadsheet.',
    vi: 'Bảng có {count, number} cơ quan, quá hạn nhiều nhất trước. Mở được bằng mọi phần mềm bảng tính.',
    ms: 'Jadual ini mengandungi {count, number} agensi, paling banyak tertunggak dahulu. Ia boleh dibuka dalam mana-mana hamparan.',
  },
  'figures.csv.copy': {
    en: 'Copy the rows into a spreadsheet.',
    vi: 'Sao chép các dòng vào bảng tính.',
    ms: 'Salin baris ini ke dalam hamparan.',
  },
  'figures.button.before': { en: 'Period before', vi: 'Kỳ trước', ms: 'Tempoh sebelumnya' },
  'figures.button.after': { en: 'Next period', vi: 'Kỳ sau', ms: 'Tempoh berikutnya' },
  'figures.button.committee': { en: 'All groups', vi: 'Tất cả cơ quan', ms: 'Semua agensi' },
  'figures.button.csv': { en: 'Table (CSV)', vi: 'Bảng (CSV)', ms: 'Jadual (CSV)' },
  'figures.error.future': {
    en: '{day} has not come yet: figures can be had as of any day up to today. Leave “as of” out for today, or say for example “as of {example}”.',
    vi: '{day} chưa đến: chỉ có số liệu tính đến hôm nay hoặc một ngày đã qua. Bỏ trống ngày tính để lấy số liệu hôm nay, hoặc nhập chẳng hạn “tính đến {example}”.',
    ms: '{day} belum tiba: angka hanya ada setakat hari ini atau hari yang sudah lalu. Biarkan “setakat” kosong untuk hari ini, atau taip contohnya “setakat {example}”.',
  },
  'figures.error.before': {
    en: 'The committee’s history begins on {first}: as of {day} there is nothing to count. Say that day or a later one, for example “as of {example}”.',
    vi: 'Lịch sử của Ban Chỉ đạo bắt đầu từ {first}: tính đến {day} chưa có gì để tổng hợp. Hãy nhập ngày đó hoặc một ngày sau, chẳng hạn “tính đến {example}”.',
    ms: 'Sejarah jawatankuasa bermula pada {first}: setakat {day} belum ada apa-apa untuk dikira. Taip tarikh itu atau yang kemudian, contohnya “setakat {example}”.',
  },
  'figures.error.overdue': {
    en: '“{said}” is no period. Say a month, a quarter, a year, a week or days from … to …, for example “{example}”; what is overdue now: /reports late.',
    vi: '“{said}” không phải là một kỳ. Hãy nhập tháng, quý, năm, tuần hoặc từ ngày … đến ngày …, chẳng hạn “{example}”; nhiệm vụ đang quá hạn: /reports late.',
    ms: '“{said}” bukan satu tempoh. Taip bulan, suku, tahun, minggu atau dari … hingga …, contohnya “{example}”; yang tertunggak sekarang: /reports late.',
  },
});
