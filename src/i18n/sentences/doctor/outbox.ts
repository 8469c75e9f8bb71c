import { sentences } from '../../sentence.ts';

/** What the doctor finds of messages and reminders, and what to do about it. */
export const doctorOutbox = sentences({
  'doctor.messages.ok': {
    en: 'None is late. Waiting: {waiting}.',
    vi: 'Không có tin nào trễ. Đang chờ: {waiting}.',
    ms: 'Tiada yang lewat. Menunggu: {waiting}.',
  },
  'doctor.messages.late': {
    en: 'The oldest has been due for {minutes} min. Waiting: {waiting}.',
    vi: 'Tin cũ nhất đã đến hạn gửi {minutes} phút. Đang chờ: {waiting}.',
    ms: 'Yang tertua sudah sampai masanya {minutes} minit lalu. Menunggu: {waiting}.',
  },
  'doctor.messages.lateDo': {
    en: 'Is the server running, and the platform reachable? The log says why each one waits.',
    vi: 'Máy chủ có đang chạy và nền tảng có liên lạc được không? Nhật ký ghi lý do từng tin phải chờ.',
    ms: 'Adakah pelayan berjalan dan platform dapat dihubungi? Log mencatat sebab setiap mesej menunggu.',
  },
  'doctor.messages.lost': {
    en: 'In the last seven days failed: {failed}; could not be reached: {unreachable}. Waiting: {waiting}.',
    vi: 'Trong bảy ngày qua, gửi không được: {failed}; không tới được nơi nhận: {unreachable}. Đang chờ: {waiting}.',
    ms: 'Dalam tujuh hari lalu gagal: {failed}; penerima tidak dapat dihubungi: {unreachable}. Menunggu: {waiting}.',
  },
  'doctor.messages.lostDo': {
    en: 'Give groups a channel (/groups channel) and a lead (/groups lead), and see the channels below.',
    vi: 'Hãy gắn kênh (/groups channel) và người phụ trách (/groups lead) cho các cơ quan, và xem phần kênh bên dưới.',
    ms: 'Beri agensi saluran (/groups channel) dan ketua (/groups lead), dan lihat bahagian saluran di bawah.',
  },
  'doctor.reminders.ok': {
    en: 'Planned up to date for every committee.',
    vi: 'Đã lên lịch đầy đủ cho mọi ban chỉ đạo.',
    ms: 'Dirancang hingga kini untuk setiap jawatankuasa.',
  },
  'doctor.reminders.behind': {
    en: 'Not planned up to date for: {committees}.',
    vi: 'Chưa lên lịch đầy đủ cho: {committees}.',
    ms: 'Belum dirancang hingga kini untuk: {committees}.',
  },
  'doctor.reminders.do': {
    en: 'The server plans them within a minute of running; if it runs, the log names the fault.',
    vi: 'Máy chủ sẽ lên lịch trong vòng một phút khi chạy; nếu đang chạy, nhật ký ghi rõ lỗi.',
    ms: 'Pelayan merancangnya dalam masa seminit selepas berjalan; jika sudah berjalan, log mencatat ralatnya.',
  },
});
