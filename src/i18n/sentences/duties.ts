import { sentences } from '../sentence.ts';
import { recurring } from './recurring.ts';

/** Recurring duties: what makes a task for each period. */
export const duties = {
  ...recurring,
  ...sentences({
    'duties.repeat.summary': {
      en: 'Have a task come again: weekly, monthly, every quarter',
      vi: 'Giao nhiệm vụ định kỳ: hằng tuần, hằng tháng, hằng quý',
      ms: 'Tetapkan tugasan berkala: mingguan, bulanan, suku tahunan',
    },
    'duties.repeats.summary': {
      en: 'What comes again, and when next',
      vi: 'Các nhiệm vụ định kỳ và kỳ hạn tới',
      ms: 'Tugasan berkala dan tarikh akhir seterusnya',
    },
    'duties.end.summary': {
      en: 'End a recurring duty; tasks already made stay',
      vi: 'Chấm dứt nhiệm vụ định kỳ; nhiệm vụ đã tạo vẫn giữ nguyên',
      ms: 'Tamatkan tugasan berkala; tugasan sedia ada kekal',
    },
    'duties.field.every': { en: 'How often', vi: 'Chu kỳ', ms: 'Kekerapan' },
    'duties.field.every.hint': {
      en: 'As you would say it: every Friday, by the 25th of each month, quarterly',
      vi: 'Ghi tự nhiên: thứ Sáu hằng tuần, trước ngày 25 hằng tháng, hằng quý',
      ms: 'Tulis seperti biasa: setiap Jumaat, sebelum 25 hb setiap bulan, suku tahunan',
    },
    'duties.field.duty': { en: 'Recurring duty', vi: 'Nhiệm vụ định kỳ', ms: 'Tugasan berkala' },
    'duties.field.duty.hint': {
      en: 'Its number in /tasks repeats, or words of its title',
      vi: 'Số thứ tự trong /tasks repeats, hoặc từ trong nội dung',
      ms: 'Nombornya dalam /tasks repeats, atau perkataan dalam tajuknya',
    },
    'duties.field.after': { en: 'Begins after', vi: 'Bắt đầu sau ngày', ms: 'Bermula selepas' },

    'duties.title': { en: '{number}. {title}', vi: '{number}. {title}', ms: '{number}. {title}' },
    'duties.added': {
      en: 'Comes again from now on: {title}',
      vi: 'Đã giao nhiệm vụ định kỳ: {title}',
      ms: 'Tugasan berkala ditetapkan: {title}',
    },
    'duties.rule': { en: 'Due {rule}.', vi: 'Thời hạn: {rule}.', ms: 'Tarikh akhir: {rule}.' },
    'duties.nextDays': {
      en: 'The next days: {days}.',
      vi: 'Các kỳ hạn tới: {days}.',
      ms: 'Tarikh akhir seterusnya: {days}.',
    },
    'duties.opens': {
      en: 'Docket makes the next period’s task on {day}, when its reminders begin.',
      vi: 'Docket sẽ tạo nhiệm vụ của kỳ tới vào {day}, khi bắt đầu nhắc việc.',
      ms: 'Docket mencipta tugasan tempoh seterusnya pada {day}, apabila peringatannya bermula.',
    },
    'duties.opened': {
      en: '{count, plural, one {# task is} other {# tasks are}} made already.',
      vi: 'Đã tạo {count} nhiệm vụ.',
      ms: '{count} tugasan telah dicipta.',
    },
    'duties.sealed': {
      en: 'It is confidential, and so is each task that it makes: channels read only the number.',
      vi: 'Đây là nhiệm vụ mật, mỗi nhiệm vụ được tạo ra cũng vậy: kênh chỉ hiện số nhiệm vụ.',
      ms: 'Ia sulit, begitu juga setiap tugasan yang diciptanya: saluran hanya melihat nombornya.',
    },
    'duties.once': {
      en: 'This task is for this period alone. To get one each time, let it come again.',
      vi: 'Đây chỉ là nhiệm vụ của kỳ này. Nếu muốn có nhiệm vụ cho mỗi kỳ, hãy chọn lặp lại.',
      ms: 'Tugasan ini untuk tempoh ini sahaja. Jika mahu satu bagi setiap tempoh, ulanginya.',
    },
    'duties.button.repeat': { en: 'Let it come again', vi: 'Lặp lại mỗi kỳ', ms: 'Ulang setiap tempoh' },
    'duties.button.end': { en: 'End', vi: 'Chấm dứt', ms: 'Tamatkan' },
    'duties.button.list': { en: 'All that recurs', vi: 'Tất cả định kỳ', ms: 'Semua yang berkala' },

    'duties.list.title': { en: 'Recurring duties', vi: 'Nhiệm vụ định kỳ', ms: 'Tugasan berkala' },
    'duties.list.empty': {
      en: 'Nothing comes again yet. /tasks repeat sets up what does.',
      vi: 'Chưa có nhiệm vụ định kỳ nào. Dùng /tasks repeat để giao.',
      ms: 'Belum ada tugasan berkala. Guna /tasks repeat untuk menetapkannya.',
    },
    'duties.list.next': { en: 'next {day}', vi: 'kỳ hạn tới {day}', ms: 'seterusnya {day}' },
    'duties.list.summary': { en: '{title}: {duties}.', vi: '{title}: {duties}.', ms: '{title}: {duties}.' },

    'duties.end.ask': {
      en: 'End “{title}”? No more tasks are made; those that are there stay, with their reminders.',
      vi: 'Chấm dứt “{title}”? Docket sẽ không tạo thêm nhiệm vụ; các nhiệm vụ đã có vẫn giữ nguyên và tiếp tục được nhắc.',
      ms: 'Tamatkan “{title}”? Tiada tugasan baharu dicipta; yang sedia ada kekal bersama peringatannya.',
    },
    'duties.ended': {
      en: 'Ended: {title}',
      vi: 'Đã chấm dứt: {title}',
      ms: 'Ditamatkan: {title}',
    },
    'duties.kept': {
      en: '{count, plural, =0 {None of its tasks is open.} one {Its open task stays.} other {Its # open tasks stay.}}',
      vi: '{count, plural, =0 {Không còn nhiệm vụ nào chưa hoàn thành.} other {Giữ nguyên # nhiệm vụ chưa hoàn thành.}}',
      ms: '{count, plural, =0 {Tiada tugasannya yang belum selesai.} other {# tugasannya yang belum selesai kekal.}}',
    },

    'duties.error.unread': {
      en: 'I cannot read “{said}” as how often. Say for example: every Friday, by the 25th of each month, quarterly, every 10 days from 1/8.',
      vi: 'Không hiểu “{said}” là chu kỳ nào. Có thể gõ, ví dụ: thứ Sáu hằng tuần, trước ngày 25 hằng tháng, hằng quý, 10 ngày một lần từ 1/8.',
      ms: '“{said}” tidak dapat dibaca sebagai kekerapan. Tulis, contohnya: setiap Jumaat, sebelum 25 hb setiap bulan, suku tahunan, setiap 10 hari mulai 1/8.',
    },
    'duties.error.once': {
      en: '“{said}” comes but once. Say how often, for example: every Friday, by the 25th of each month, quarterly, every 10 days from 1/8. For one time use /tasks add.',
      vi: '“{said}” chỉ là một lần. Hãy ghi chu kỳ, ví dụ: thứ Sáu hằng tuần, trước ngày 25 hằng tháng, hằng quý, 10 ngày một lần từ 1/8. Nếu chỉ một lần, dùng /tasks add.',
      ms: '“{said}” hanya sekali. Nyatakan kekerapannya, contohnya: setiap Jumaat, sebelum 25 hb setiap bulan, suku tahunan, setiap 10 hari mulai 1/8. Untuk sekali sahaja, guna /tasks add.',
    },
    'duties.error.twice': {
      en: 'This comes again already: {title}. /tasks repeats shows it.',
      vi: 'Nhiệm vụ định kỳ này đã có: {title}. Xem bằng /tasks repeats.',
      ms: 'Tugasan berkala ini sudah ada: {title}. Lihat dengan /tasks repeats.',
    },
    'duties.error.none': {
      en: 'No recurring duty is called “{said}”. /tasks repeats shows them all.',
      vi: 'Không có nhiệm vụ định kỳ nào là “{said}”. Dùng /tasks repeats để xem tất cả.',
      ms: 'Tiada tugasan berkala bernama “{said}”. /tasks repeats menunjukkan semuanya.',
    },
    'duties.error.which': {
      en: 'Several recurring duties fit “{said}”. Which one?',
      vi: 'Có nhiều nhiệm vụ định kỳ khớp với “{said}”. Bạn muốn nhiệm vụ nào?',
      ms: 'Beberapa tugasan berkala sepadan dengan “{said}”. Yang mana satu?',
    },
  }),
};
