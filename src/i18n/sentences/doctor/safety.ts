import { sentences } from '../../sentence.ts';

/** What the doctor finds of backups, and what to do about it. */
export const doctorSafety = sentences({
  'doctor.backup.ok': {
    en: 'The last one is {age} old: {file}',
    vi: 'Bản gần nhất đã {age}: {file}',
    ms: 'Yang terakhir berusia {age}: {file}',
  },
  'doctor.backup.days': {
    en: '{days, plural, one {# day} other {# days}}',
    vi: '{days} ngày',
    ms: '{days} hari',
  },
  'doctor.backup.hours': {
    en: '{hours, plural, one {# hour} other {# hours}}',
    vi: '{hours} giờ',
    ms: '{hours} jam',
  },
  'doctor.backup.gone': {
    en: 'The last one is not where it was made: {file}',
    vi: 'Bản gần nhất không còn ở nơi đã tạo: {file}',
    ms: 'Yang terakhir tiada lagi di tempat asalnya: {file}',
  },
  'doctor.backup.goneDo': {
    en: 'If it was moved to a safe place, all is well; else make another: npm run -s docket -- backup',
    vi: 'Nếu đã chuyển đến nơi an toàn thì không sao; nếu không, hãy tạo bản khác: npm run -s docket -- backup',
    ms: 'Jika telah dipindahkan ke tempat selamat, tidak mengapa; jika tidak, buat yang lain: npm run -s docket -- backup',
  },
  'doctor.backup.none': {
    en: 'None was made with Docket’s own command yet.',
    vi: 'Chưa có bản nào được tạo bằng lệnh của Docket.',
    ms: 'Belum ada yang dibuat dengan perintah Docket.',
  },
  'doctor.backup.do': {
    en: 'Make one each night: npm run -s docket -- backup',
    vi: 'Hãy tạo một bản mỗi đêm: npm run -s docket -- backup',
    ms: 'Buat satu setiap malam: npm run -s docket -- backup',
  },
});
