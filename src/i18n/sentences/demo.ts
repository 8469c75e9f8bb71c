import { sentences } from '../sentence.ts';

/** The words with which the demo committee receives a newcomer. */
export const demo = sentences({
  'demo.welcome': {
    en: 'Welcome to the demo committee',
    vi: 'Chào mừng bạn đến với Ban Chỉ đạo mẫu',
    ms: 'Selamat datang ke jawatankuasa contoh',
  },
  'demo.scene': {
    en: 'It is the morning of {day} in Hanoi. Yesterday a conclusion on two-level local government came in; the secretariat has made tasks of it, and the bodies that owe them are in this room. Bodies, obligations and days are those of public documents, retold; the people and the committee’s own programme are invented.',
    vi: 'Bây giờ là sáng {day} tại Hà Nội. Hôm qua Ban Chỉ đạo nhận được kết luận về chính quyền địa phương hai cấp; bộ phận thư ký đã lập thành nhiệm vụ, các cơ quan được giao đều có mặt trong phòng này. Cơ quan, nhiệm vụ và thời hạn dựa theo văn bản đã công bố, được diễn đạt lại; nhân vật và chương trình công tác riêng của Ban là hư cấu.',
    ms: 'Sekarang pagi {day} di Hanoi. Semalam sebuah kesimpulan tentang kerajaan tempatan dua peringkat telah diterima; urus setia telah menyusunnya menjadi tugasan, dan badan yang bertanggungjawab ada di bilik ini. Badan, kewajipan dan tarikh diambil daripada dokumen awam dan diceritakan semula; watak serta program jawatankuasa sendiri adalah rekaan.',
  },
  'demo.first-steps': { en: 'First steps', vi: 'Bước đầu làm quen', ms: 'Langkah pertama' },
  'demo.ask': {
    en: 'Ask what waits for you: /tasks mine. Mark an item done with its button, and take it back if you wish.',
    vi: 'Hỏi việc đang chờ mình: /tasks mine. Bấm nút để báo hoàn thành; nếu nhầm, có thể hoàn tác.',
    ms: 'Tanya tugasan yang menanti anda: /tasks mine. Tekan butang untuk menandakan tugasan selesai; anda boleh membatalkannya.',
  },
  'demo.be': {
    en: 'Be somebody else: the secretariat’s officer adds tasks and moves deadlines, a group’s lead marks them done, others read in Vietnamese or Malay.',
    vi: 'Vào vai người khác: thư ký thêm nhiệm vụ và dời thời hạn, người đứng đầu cơ quan báo hoàn thành, có người đọc bằng tiếng Việt hoặc tiếng Mã Lai.',
    ms: 'Jadi orang lain: pegawai urus setia menambah tugasan dan mengubah tarikh akhir, ketua kumpulan menandakannya selesai, dan ada yang membaca dalam bahasa Vietnam atau Melayu.',
  },
  'demo.clock': {
    en: 'Move the clock to {reminder}: the reminders for {due} arrive in the groups’ channels. Move it past {arrival} and the next conclusion comes in.',
    vi: 'Chuyển đồng hồ đến {reminder}: lời nhắc cho hạn {due} xuất hiện trong kênh của các cơ quan. Chuyển qua {arrival}, kết luận tiếp theo sẽ đến.',
    ms: 'Gerakkan jam ke {reminder}: peringatan untuk {due} tiba di saluran kumpulan. Gerakkannya melepasi {arrival} dan kesimpulan seterusnya akan diterima.',
  },
  'demo.my-tasks': { en: 'My tasks', vi: 'Việc của tôi', ms: 'Tugasan saya' },
  'demo.report': { en: 'Who is late', vi: 'Cơ quan nào trễ hạn', ms: 'Siapa lewat' },
  'demo.help': { en: 'Help', vi: 'Trợ giúp', ms: 'Bantuan' },
});
