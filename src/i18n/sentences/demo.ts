import { sentences } from '../sentence.ts';

/** The words with which the demo committee receives a newcomer. */
export const demo = sentences({
  'demo.welcome': {
    en: 'Welcome to the demo committee',
    vi: 'Chào mừng bạn đến với Ban Chỉ đạo mẫu',
    ms: 'Selamat datang ke jawatankuasa contoh',
  },
  'demo.scene': {
    en: 'It is the morning of {day} in Hanoi. Yesterday a conclusion on two-level local government came in; the secretariat has made tasks of it, and the groups that owe them are in this room. Groups, tasks and days are those of public documents, retold; the people and the committee’s own programme are invented.',
    vi: 'Bây giờ là sáng {day} tại Hà Nội. Hôm qua Ban Chỉ đạo nhận được kết luận về chính quyền địa phương hai cấp; bộ phận thư ký đã lập thành nhiệm vụ, các cơ quan được giao đều có mặt trong phòng này. Cơ quan, nhiệm vụ và thời hạn dựa theo văn bản đã công bố, được diễn đạt lại; nhân vật và chương trình công tác riêng của Ban là hư cấu.',
    ms: 'Sekarang pagi {day} di Hanoi. Semalam sebuah kesimpulan tentang kerajaan tempatan dua peringkat telah diterima; urus setia telah menyusunnya menjadi tugasan, dan agensi yang bertanggungjawab ada di bilik ini. Agensi, tugasan dan tarikh diambil daripada dokumen awam dan diceritakan semula; watak serta program jawatankuasa sendiri adalah rekaan.',
  },
  'demo.you': {
    en: 'To begin with, you are {name}: {role}.',
    vi: 'Lúc đầu, bạn vào vai {name}: {role}.',
    ms: 'Pada permulaan, anda ialah {name}: {role}.',
  },
  'demo.first-steps': { en: 'First steps', vi: 'Bước đầu làm quen', ms: 'Langkah pertama' },
  'demo.ask': {
    en: 'Ask what waits for you: /tasks mine, or the button below. Mark a task done, and take it back if you wish. Every command begins with “/”.',
    vi: 'Xem nhiệm vụ của bạn: gõ /tasks mine hoặc bấm nút bên dưới. Có thể báo hoàn thành một nhiệm vụ rồi hoàn tác nếu muốn. Mọi lệnh đều bắt đầu bằng “/”.',
    ms: 'Lihat tugasan anda: taip /tasks mine atau tekan butang di bawah. Tandakan satu tugasan selesai, dan batalkan jika mahu. Setiap perintah bermula dengan “/”.',
  },
  'demo.be': {
    en: 'Be someone else: the secretariat adds tasks and moves deadlines, a group’s lead marks them done, others read in Vietnamese or Malay.',
    vi: 'Vào vai người khác: bộ phận thư ký thêm nhiệm vụ và điều chỉnh thời hạn, người phụ trách cơ quan báo hoàn thành, có người đọc bằng tiếng Việt hoặc tiếng Mã Lai.',
    ms: 'Jadi orang lain: urus setia menambah tugasan dan mengubah tarikh akhir, ketua agensi menandakannya selesai, dan ada yang membaca dalam bahasa Vietnam atau Melayu.',
  },
  'demo.clock': {
    en: 'Move the committee’s clock, above the messages: “Next reminder” goes to the next ones that fall due, “Choose a day” to {reminder}, when the reminders for {due} arrive in the groups’ channels. Move it past {arrival} and the next conclusion comes in.',
    vi: 'Chuyển đồng hồ của Ban Chỉ đạo, phía trên các tin: “Lần nhắc việc kế tiếp” đưa đến lượt nhắc việc gần nhất; “Chọn ngày” đưa đến {reminder}, khi tin nhắc việc cho thời hạn {due} xuất hiện trong kênh của các cơ quan. Chuyển qua {arrival}, kết luận tiếp theo sẽ đến.',
    ms: 'Gerakkan jam jawatankuasa di atas mesej: “Peringatan seterusnya” pergi ke peringatan yang terdekat, “Pilih tarikh” ke {reminder}, apabila peringatan untuk {due} tiba di saluran agensi. Gerakkannya melepasi {arrival} dan kesimpulan seterusnya akan diterima.',
  },
  'demo.my-tasks': { en: 'What waits for me', vi: 'Nhiệm vụ của tôi', ms: 'Tugasan saya' },
  'demo.report': { en: 'Who is late', vi: 'Cơ quan quá hạn', ms: 'Agensi tertunggak' },
  'demo.help': { en: 'Help', vi: 'Trợ giúp', ms: 'Bantuan' },
});
