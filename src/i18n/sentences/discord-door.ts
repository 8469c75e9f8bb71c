import { sentences } from '../sentence.ts';

/** What the Discord door says by itself, besides what all chat doors say. */
export const discordDoor = sentences({
  'discord.whichServer': {
    en: 'Docket does not know you here yet. Write to it in a channel of your server: there it sees which committee you belong to.',
    vi: 'Docket chưa nhận ra bạn ở đây. Hãy gõ lệnh trong một kênh của máy chủ: ở đó Docket biết bạn thuộc Ban Chỉ đạo nào.',
    ms: 'Docket belum mengenali anda di sini. Taip perintah dalam saluran pelayan anda: di sana Docket tahu jawatankuasa anda.',
  },
  'discord.formGone': {
    en: 'This form is too old: Docket no longer has it. Nothing was changed. Please open the form anew.',
    vi: 'Biểu mẫu này đã quá cũ, Docket không còn giữ nữa. Chưa có gì thay đổi. Vui lòng mở lại biểu mẫu.',
    ms: 'Borang ini sudah terlalu lama dan tidak lagi disimpan oleh Docket. Tiada apa-apa yang berubah. Sila buka borang itu semula.',
  },
  'discord.youWrote': {
    en: 'You had written: {text}',
    vi: 'Nội dung bạn đã nhập: {text}',
    ms: 'Yang telah anda tulis: {text}',
  },
  'discord.formSent': {
    en: 'This form was sent already. It is not sent a second time.',
    vi: 'Biểu mẫu này đã được gửi, nên không được gửi lại lần nữa.',
    ms: 'Borang ini sudah dihantar, jadi ia tidak dihantar sekali lagi.',
  },
  'discord.fileFailed': {
    en: 'Discord did not take the file. It is still kept with the task; please ask for it again.',
    vi: 'Discord không nhận tệp. Tệp vẫn được lưu cùng nhiệm vụ; vui lòng yêu cầu lại.',
    ms: 'Discord tidak menerima fail itu. Ia masih disimpan bersama tugasan; sila minta semula.',
  },
  'discord.strange': {
    en: 'Docket can do nothing with this; it probably comes from an earlier version. Say /docket help to see what there is.',
    vi: 'Docket không xử lý được thao tác này, có thể vì nó thuộc phiên bản cũ. Hãy gõ /docket help để xem các lệnh hiện có.',
    ms: 'Docket tidak dapat memproses tindakan ini; mungkin ia daripada versi terdahulu. Taip /docket help untuk melihat perintah yang ada.',
  },
});
