import { sentences } from '../../sentence.ts';

/** What cannot be said of the calendar, and what to say instead. */
export const calendarErrors = sentences({
  'calendar.error.year': {
    en: '“{said}” is no year I can show. Write one from {from} to {to}, for example {example}.',
    vi: 'Không xem được năm “{said}”. Hãy ghi một năm từ {from} đến {to}, ví dụ {example}.',
    ms: '“{said}” bukan tahun yang boleh ditunjukkan. Tulis tahun dari {from} hingga {to}, contohnya {example}.',
  },
  'calendar.error.country': {
    en: 'I know no country or state called “{said}”. {near} Write its name, like Vietnam or Selangor.',
    vi: 'Không biết quốc gia hoặc bang nào tên “{said}”. {near} Hãy ghi tên, ví dụ Việt Nam hoặc Selangor.',
    ms: 'Tiada negara atau negeri bernama “{said}”. {near} Tulis namanya, contohnya Malaysia atau Selangor.',
  },
  'calendar.error.countryNear': {
    en: 'Did you mean {near}?',
    vi: 'Có phải là {near}?',
    ms: 'Adakah maksud anda {near}?',
  },
  'calendar.error.sameCountry': {
    en: 'The calendar has the holidays of {country} already.',
    vi: 'Lịch đã có ngày nghỉ lễ của {country}.',
    ms: 'Kalendar sudah mengandungi cuti umum {country}.',
  },
  'calendar.error.noCountry': {
    en: 'No country is chosen, so there is none to take out.',
    vi: 'Chưa chọn quốc gia nào nên không có gì để bỏ.',
    ms: 'Belum ada negara dipilih, jadi tiada yang boleh dikeluarkan.',
  },
  'calendar.error.long': {
    en: 'That is {count, number} days; at most {limit, number} at once. A longer list comes in with /docket calendar-import.',
    vi: 'Khoảng này có {count, number} ngày; mỗi lần tối đa {limit, number} ngày. Danh sách dài hơn nhập bằng /docket calendar-import.',
    ms: 'Itu {count, number} hari; hadnya {limit, number} sekali. Import senarai yang lebih panjang dengan /docket calendar-import.',
  },
  'calendar.error.full': {
    en: '{year} would have more than {limit, number} days entered. Take some out with /docket day-clear first.',
    vi: 'Năm {year} sẽ có quá {limit, number} ngày được nhập. Hãy bỏ bớt bằng /docket day-clear trước.',
    ms: '{year} akan mempunyai lebih daripada {limit, number} hari. Keluarkan sebahagian dengan /docket day-clear dahulu.',
  },
  'calendar.error.notDays': {
    en: '“Overdue” names no days. Write a day, for example {example}.',
    vi: '“Quá hạn” không phải là ngày. Hãy ghi một ngày, ví dụ {example}.',
    ms: '“Tertunggak” bukan hari. Tulis satu tarikh, contohnya {example}.',
  },
  'calendar.error.sameDay': {
    en: 'Both days are {day}. Name the day off that is worked, and the working day given for it.',
    vi: 'Cả hai đều là {day}. Hãy ghi ngày nghỉ sẽ làm việc và ngày làm việc được nghỉ thay.',
    ms: 'Kedua-duanya {day}. Namakan hari cuti yang bekerja dan hari bekerja yang dicutikan.',
  },
  'calendar.error.worksAlready': {
    en: '{day} is a working day already. Name a day off that is to be worked.',
    vi: '{day} đã là ngày làm việc. Hãy ghi một ngày nghỉ sẽ làm việc.',
    ms: '{day} sudah hari bekerja. Namakan hari cuti yang akan bekerja.',
  },
  'calendar.error.offAlready': {
    en: '{day} is a day off already. Name the working day that is given off.',
    vi: '{day} đã là ngày nghỉ. Hãy ghi ngày làm việc được nghỉ thay.',
    ms: '{day} sudah hari cuti. Namakan hari bekerja yang dicutikan.',
  },
  'calendar.error.notThere': {
    en: 'The calendar says nothing of {day}: it is as its week says.',
    vi: 'Lịch không ghi gì về {day}: ngày này như thường lệ trong tuần.',
    ms: 'Kalendar tidak menyebut {day}: hari itu seperti biasa mengikut minggunya.',
  },
  'imports.problem.day': {
    en: '“{said}” is no day I can read. Write it like 2026-09-02 or 2/9/2026.',
    vi: 'Không đọc được ngày “{said}”. Hãy ghi như 2026-09-02 hoặc 2/9/2026.',
    ms: '“{said}” bukan tarikh yang boleh dibaca. Tulis seperti 2026-08-31 atau 31/8/2026.',
  },
  'imports.problem.noDay': {
    en: 'There is no day. Write one, or take the row out.',
    vi: 'Thiếu ngày. Hãy ghi ngày hoặc bỏ dòng này.',
    ms: 'Tiada tarikh. Tulis tarikh, atau buang baris ini.',
  },
  'imports.problem.dayKind': {
    en: '“{said}” is no kind of day I know. Write off or worked.',
    vi: 'Không hiểu loại ngày “{said}”. Hãy ghi: nghỉ hoặc làm việc.',
    ms: 'Jenis hari “{said}” tidak dikenali. Tulis cuti atau bekerja.',
  },
});
