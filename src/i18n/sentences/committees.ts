import { sentences } from '../sentence.ts';

/** For people who sit in several committees. */
export const committees = sentences({
  'committees.field': { en: 'Committee', vi: 'Ban Chỉ đạo', ms: 'Jawatankuasa' },
  'committees.field.hint': {
    en: 'Which of your committees is meant where nothing else says',
    vi: 'Ban Chỉ đạo được hiểu khi không nói rõ',
    ms: 'Jawatankuasa yang dimaksudkan jika tidak disebut',
  },
  'committees.answering': {
    en: 'This is {committee}. For another of your committees, say /docket me.',
    vi: 'Đây là {committee}. Để chọn Ban Chỉ đạo khác của bạn, gõ /docket me.',
    ms: 'Ini {committee}. Untuk jawatankuasa anda yang lain, taip /docket me.',
  },
  'committees.from': { en: 'From {committee}.', vi: 'Gửi từ {committee}.', ms: 'Daripada {committee}.' },
  'committees.several': {
    en: 'Your committees here',
    vi: 'Các Ban Chỉ đạo của bạn ở đây',
    ms: 'Jawatankuasa anda di sini',
  },
  'committees.meant': {
    en: '{committee} (meant now)',
    vi: '{committee} (đang chọn)',
    ms: '{committee} (yang dipilih)',
  },
  'committees.chosen': {
    en: 'From now on you speak with {committee} here, unless a channel or a button says otherwise.',
    vi: 'Từ nay bạn làm việc với {committee} ở đây, trừ khi kênh hoặc nút bấm thuộc nơi khác.',
    ms: 'Mulai sekarang anda berurusan dengan {committee} di sini, kecuali saluran atau butang menentukan yang lain.',
  },
  'committees.several.meant': {
    en: '“{said}” could be {names}. Say the short code: /docket me committee:{example}',
    vi: '“{said}” có thể là {names}. Hãy ghi mã ngắn: /docket me committee:{example}',
    ms: '“{said}” mungkin {names}. Tulis kod pendek: /docket me committee:{example}',
  },
  'committees.unknown': {
    en: 'You are in no committee called “{said}” here. Yours are: {names}.',
    vi: 'Ở đây bạn không thuộc Ban Chỉ đạo nào tên “{said}”. Các Ban Chỉ đạo của bạn: {names}.',
    ms: 'Anda tiada dalam jawatankuasa bernama “{said}” di sini. Jawatankuasa anda: {names}.',
  },
});
