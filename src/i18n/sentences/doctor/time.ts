import { sentences } from '../../sentence.ts';

/** What the doctor finds of the clock and the time zones, and what to do about it. */
export const doctorTime = sentences({
  'doctor.clock.ok': {
    en: 'This machine and the database agree to within {seconds} s.',
    vi: 'Máy này và cơ sở dữ liệu lệch nhau không quá {seconds} giây.',
    ms: 'Mesin ini dan pangkalan data berbeza tidak lebih {seconds} saat.',
  },
  'doctor.clock.off': {
    en: 'This machine and the database differ by {seconds} s.',
    vi: 'Máy này và cơ sở dữ liệu lệch nhau {seconds} giây.',
    ms: 'Mesin ini dan pangkalan data berbeza {seconds} saat.',
  },
  'doctor.clock.do': {
    en: 'Have both set their clocks by NTP. Slack refuses a clock that is five minutes off.',
    vi: 'Hãy cho cả hai đồng bộ giờ qua NTP. Slack từ chối khi lệch quá năm phút.',
    ms: 'Segerakkan jam kedua-duanya melalui NTP. Slack menolak jam yang tersasar lima minit.',
  },
  'doctor.zones.ok': {
    en: 'The rules of every committee’s zone are here (data of {edition}).',
    vi: 'Có đủ quy tắc múi giờ của mọi ban chỉ đạo (dữ liệu {edition}).',
    ms: 'Peraturan zon setiap jawatankuasa ada di sini (data {edition}).',
  },
  'doctor.zones.unknown': {
    en: 'Unknown to this Node: {zones}.',
    vi: 'Node này không biết: {zones}.',
    ms: 'Tidak dikenali oleh Node ini: {zones}.',
  },
  'doctor.zones.do': {
    en: 'Use the Node that "npm ci" brings, or give the committee another zone: /docket committee',
    vi: 'Hãy dùng Node do "npm ci" cài, hoặc đặt múi giờ khác cho ban chỉ đạo: /docket committee',
    ms: 'Gunakan Node yang dipasang oleh "npm ci", atau beri jawatankuasa zon lain: /docket committee',
  },
});
