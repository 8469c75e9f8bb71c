import { sentences } from '../sentence.ts';

/** What the terminal says of inviting Docket into a Discord server. */
export const invite = sentences({
  'invite.verb': {
    en: 'Prints the link that invites Docket into a Discord server, with what it asks to be allowed; --application instead of DISCORD_TOKEN.',
    vi: 'In đường dẫn mời Docket vào máy chủ Discord, kèm các quyền cần cấp; dùng --application nếu không đặt DISCORD_TOKEN.',
    ms: 'Mencetak pautan untuk menjemput Docket ke pelayan Discord, berserta kebenaran yang diminta; --application jika tiada DISCORD_TOKEN.',
  },
  'invite.open': {
    en: 'Whoever may manage the Discord server opens this link in a browser:',
    vi: 'Người có quyền quản lý máy chủ Discord mở đường dẫn này trên trình duyệt:',
    ms: 'Sesiapa yang boleh mengurus pelayan Discord membuka pautan ini dalam pelayar:',
  },
  'invite.asks': {
    en: 'Docket asks to be allowed this and nothing else:',
    vi: 'Docket chỉ xin các quyền sau:',
    ms: 'Docket hanya meminta kebenaran berikut:',
  },
  'invite.why.viewChannel': {
    en: 'to see the channels that take reminders, and that they are still there',
    vi: 'để thấy các kênh nhận tin nhắc việc và biết kênh còn tồn tại',
    ms: 'untuk melihat saluran yang menerima peringatan dan memastikan saluran itu masih ada',
  },
  'invite.why.sendMessages': {
    en: 'to post reminders, announcements and answers meant for all',
    vi: 'để đăng tin nhắc việc, thông báo và câu trả lời dành cho mọi người',
    ms: 'untuk menyiarkan peringatan, makluman dan jawapan untuk semua',
  },
  'invite.why.createThreads': {
    en: 'to open a thread below a task’s card, where the notes on that task go',
    vi: 'để mở chủ đề dưới thẻ nhiệm vụ, là nơi đăng các ghi chú về nhiệm vụ đó',
    ms: 'untuk membuka bebenang di bawah kad tugasan, tempat catatan tentang tugasan itu',
  },
  'invite.why.sendInThreads': {
    en: 'to post in these threads, and in those that a group has chosen for its reminders',
    vi: 'để đăng trong các chủ đề đó và trong chủ đề mà cơ quan chọn để nhận tin nhắc việc',
    ms: 'untuk menulis dalam bebenang itu dan dalam bebenang yang dipilih agensi untuk peringatannya',
  },
  'invite.why.readHistory': {
    en: 'to look after a broken connection whether a reminder has arrived, so that none comes twice',
    vi: 'để kiểm tra tin nhắc việc đã đến chưa sau khi mất kết nối, tránh gửi hai lần',
    ms: 'untuk menyemak sama ada peringatan telah sampai selepas sambungan terputus, supaya tidak dihantar dua kali',
  },
  'invite.noApplication': {
    en: 'Docket does not know its Discord application. Set DISCORD_TOKEN, or write --application and the Application ID that the Developer Portal shows under General Information.',
    vi: 'Docket chưa biết ứng dụng Discord của mình. Hãy đặt DISCORD_TOKEN, hoặc thêm --application kèm Application ID ghi tại mục General Information trên Developer Portal.',
    ms: 'Docket belum tahu aplikasi Discordnya. Tetapkan DISCORD_TOKEN, atau tulis --application dan Application ID yang ditunjukkan di bawah General Information dalam Developer Portal.',
  },
  'invite.wrongApplication': {
    en: '“{said}” is not the id of a Discord application. It has 15 to 20 digits; the Developer Portal shows it under General Information as Application ID.',
    vi: '“{said}” không phải là mã của ứng dụng Discord. Mã gồm 15 đến 20 chữ số, ghi là Application ID tại mục General Information trên Developer Portal.',
    ms: '“{said}” bukan ID aplikasi Discord. ID itu ada 15 hingga 20 digit dan ditunjukkan sebagai Application ID di bawah General Information dalam Developer Portal.',
  },
  'invite.refused': {
    en: 'Discord did not say which application DISCORD_TOKEN belongs to ({why}). Look at the token, or write --application and the id.',
    vi: 'Discord không cho biết DISCORD_TOKEN thuộc ứng dụng nào ({why}). Hãy kiểm tra mã truy cập, hoặc thêm --application kèm mã ứng dụng.',
    ms: 'Discord tidak memberitahu DISCORD_TOKEN milik aplikasi mana ({why}). Semak token itu, atau tulis --application dan ID aplikasi.',
  },
});
