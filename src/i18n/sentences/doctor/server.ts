import { sentences } from '../../sentence.ts';

/** What the doctor finds of a running server and its address, and what to do about it. */
export const doctorServer = sentences({
  'doctor.server.ready': {
    en: 'Running, and well by its own account ({address}).',
    vi: 'Đang chạy và tự báo là ổn ({address}).',
    ms: 'Sedang berjalan dan melaporkan dirinya baik ({address}).',
  },
  'doctor.server.unwell': {
    en: 'Running, but not well by its own account: {parts}.',
    vi: 'Đang chạy nhưng tự báo là chưa ổn: {parts}.',
    ms: 'Sedang berjalan tetapi melaporkan masalah: {parts}.',
  },
  'doctor.server.unwellDo': {
    en: 'See the lines below and the log; a restart is safe.',
    vi: 'Xem các dòng dưới đây và nhật ký; khởi động lại là an toàn.',
    ms: 'Lihat baris di bawah dan log; mulakan semula adalah selamat.',
  },
  'doctor.server.silent': {
    en: 'Running, but nothing answers at {address}.',
    vi: 'Đang chạy nhưng không có trả lời ở {address}.',
    ms: 'Sedang berjalan tetapi tiada jawapan di {address}.',
  },
  'doctor.server.silentDo': {
    en: 'Check that PORT and HOST are the same here and where the server runs.',
    vi: 'Hãy kiểm tra PORT và HOST ở đây giống với nơi máy chủ chạy.',
    ms: 'Semak bahawa PORT dan HOST di sini sama dengan tempat pelayan berjalan.',
  },
  'doctor.server.off': {
    en: 'Not running on this database.',
    vi: 'Không chạy trên cơ sở dữ liệu này.',
    ms: 'Tidak berjalan pada pangkalan data ini.',
  },
  'doctor.server.offDo': {
    en: 'No reminder goes out until it does: npm start',
    vi: 'Chưa chạy thì chưa có nhắc việc nào được gửi: npm start',
    ms: 'Selagi tidak berjalan, tiada peringatan dihantar: npm start',
  },
  'doctor.worker.ok': {
    en: 'Last turned {seconds} s ago.',
    vi: 'Chạy lần cuối cách đây {seconds} giây.',
    ms: 'Kali terakhir berputar {seconds} saat lalu.',
  },
  'doctor.worker.stuck': {
    en: 'Has not turned for {seconds} s.',
    vi: 'Đã không chạy {seconds} giây.',
    ms: 'Tidak berputar selama {seconds} saat.',
  },
  'doctor.worker.do': {
    en: 'Look for faults of the worker in the log, then restart: nothing is lost by it.',
    vi: 'Hãy tìm lỗi của bộ nhắc việc trong nhật ký rồi khởi động lại: không mất gì cả.',
    ms: 'Cari ralat jentera peringatan dalam log, kemudian mulakan semula: tiada apa-apa yang hilang.',
  },
  'doctor.address.ok': { en: '{address} answers.', vi: '{address} có trả lời.', ms: '{address} menjawab.' },
  'doctor.address.silent': {
    en: '{address} does not answer from here ({why}).',
    vi: '{address} không trả lời khi gọi từ đây ({why}).',
    ms: '{address} tidak menjawab dari sini ({why}).',
  },
  'doctor.address.do': {
    en: 'Check the proxy, its certificate and PUBLIC_URL. Some networks do not let a machine reach itself from outside.',
    vi: 'Hãy kiểm tra máy chủ trung gian, chứng chỉ và PUBLIC_URL. Có mạng không cho máy gọi chính nó từ ngoài vào.',
    ms: 'Semak proksi, sijilnya dan PUBLIC_URL. Sesetengah rangkaian tidak membenarkan mesin menghubungi dirinya dari luar.',
  },
});
