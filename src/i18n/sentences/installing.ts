import { sentences } from '../sentence.ts';

/** What a workspace's administrator reads while letting Docket in: the app's own words, and the pages on the way. */
export const installing = sentences({
  'installing.done': {
    en: 'Docket is installed in {team}.',
    vi: 'Đã cài đặt Docket trong {team}.',
    ms: 'Docket telah dipasang di {team}.',
  },
  'installing.done.next': {
    en: 'Go back to Slack and say /docket setup in any channel or in Docket’s own messages: it asks for the rest. You may close this page.',
    vi: 'Hãy quay lại Slack và gõ /docket setup trong một kênh bất kỳ hoặc trong mục tin nhắn của Docket: Docket sẽ hỏi những phần còn lại. Bạn có thể đóng trang này.',
    ms: 'Kembali ke Slack dan taip /docket setup dalam mana-mana saluran atau dalam mesej Docket sendiri: Docket akan bertanya selebihnya. Anda boleh menutup halaman ini.',
  },
  'installing.cancelled': {
    en: 'Nothing was installed.',
    vi: 'Chưa cài đặt gì.',
    ms: 'Tiada apa-apa yang dipasang.',
  },
  'installing.cancelled.next': {
    en: 'Slack was told not to let Docket in, so nothing has changed.',
    vi: 'Yêu cầu cho phép Docket đã bị hủy trên Slack, nên không có gì thay đổi.',
    ms: 'Kebenaran untuk Docket telah dibatalkan di Slack, jadi tiada apa-apa yang berubah.',
  },
  'installing.expired': {
    en: 'This page can no longer be used.',
    vi: 'Trang này không còn dùng được nữa.',
    ms: 'Halaman ini tidak boleh digunakan lagi.',
  },
  'installing.expired.next': {
    en: 'It is good for ten minutes, in the browser in which the installation was begun. Nothing was installed.',
    vi: 'Trang chỉ dùng được trong mười phút, trên chính trình duyệt đã bắt đầu việc cài đặt. Chưa cài đặt gì.',
    ms: 'Halaman ini sah selama sepuluh minit, dalam pelayar yang memulakan pemasangan. Tiada apa-apa yang dipasang.',
  },
  'installing.refused': {
    en: 'The installation could not be completed.',
    vi: 'Không hoàn tất được việc cài đặt.',
    ms: 'Pemasangan tidak dapat diselesaikan.',
  },
  'installing.refused.next': {
    en: 'Slack’s answer was “{reason}”. Nothing was installed. If it stays so, show this to whoever runs Docket.',
    vi: 'Slack trả lời “{reason}”. Chưa cài đặt gì. Nếu vẫn như vậy, hãy báo nội dung này cho người vận hành Docket.',
    ms: 'Jawapan Slack ialah “{reason}”. Tiada apa-apa yang dipasang. Jika masih begitu, tunjukkan ini kepada pihak yang mengendalikan Docket.',
  },
  'installing.failed.next': {
    en: 'Something went wrong on our side; it has been noted. Nothing was installed.',
    vi: 'Đã có lỗi ở phía Docket; lỗi đã được ghi lại. Chưa cài đặt gì.',
    ms: 'Sesuatu tidak kena di pihak Docket dan telah dicatat. Tiada apa-apa yang dipasang.',
  },
  'manifest.description': {
    en: 'Tasks, deadlines and reminders for steering committees',
    vi: 'Nhiệm vụ, thời hạn và nhắc việc cho các ban chỉ đạo',
    ms: 'Tugasan, tarikh akhir dan peringatan untuk jawatankuasa pemandu',
  },
  'manifest.longDescription': {
    en: 'Docket keeps the tasks of a steering committee: who leads, who coordinates, by when. It reminds the working groups in their own channels ahead of the dates, answers who owes what, and lets a group’s lead mark a task done where they already talk.',
    vi: 'Docket theo dõi nhiệm vụ của ban chỉ đạo: cơ quan nào chủ trì, cơ quan nào phối hợp, thời hạn khi nào. Docket nhắc việc trước hạn ngay trong kênh của từng cơ quan, trả lời cơ quan nào đang phụ trách nhiệm vụ nào, và để người phụ trách báo hoàn thành ngay tại nơi đang trao đổi.',
    ms: 'Docket menyimpan tugasan jawatankuasa pemandu: siapa peneraju, siapa penyelaras, dan bila tarikh akhirnya. Docket menghantar peringatan ke saluran agensi sebelum tarikh akhir, menjawab siapa memegang tugasan apa, dan membolehkan ketua agensi menandakan tugasan selesai di tempat mereka berbincang.',
  },
  // Slack shows at most 24 characters of it.
  'manifest.track': { en: 'Track as task', vi: 'Ghi thành nhiệm vụ', ms: 'Jadikan tugasan' },
  'manifest.trackDescription': {
    en: 'Makes a task of this message, with the message as its source',
    vi: 'Tạo nhiệm vụ từ tin nhắn này, lấy tin nhắn làm nguồn',
    ms: 'Menjadikan mesej ini tugasan, dengan mesej itu sebagai sumbernya',
  },
  'manifest.read': { en: 'Read as directive', vi: 'Đọc như văn bản', ms: 'Baca sebagai arahan' },
  'manifest.readDescription': {
    en: 'Looks for what this message asks of whom, to be reviewed before anything becomes a task',
    vi: 'Tìm các nhiệm vụ trong tin nhắn này để rà soát trước khi lập nhiệm vụ',
    ms: 'Mencari tugas dalam mesej ini untuk disemak sebelum menjadi tugasan',
  },
  'manifest.wrongUrl': {
    en: 'Slack calls only addresses that begin with https:// and have no path: “{said}” is none. Write one such as https://docket.example.org.',
    vi: 'Slack chỉ gọi đến địa chỉ bắt đầu bằng https:// và không có đường dẫn phía sau: “{said}” không phải như vậy. Hãy ghi như https://docket.example.org.',
    ms: 'Slack hanya memanggil alamat yang bermula dengan https:// dan tanpa laluan: “{said}” bukan begitu. Tulis seperti https://docket.example.org.',
  },
  'installing.again': { en: 'Begin again', vi: 'Bắt đầu lại', ms: 'Mula semula' },
});
