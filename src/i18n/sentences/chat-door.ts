import { sentences } from '../sentence.ts';

/** The few words that a chat door says by itself. */
export const chatDoor = sentences({
  'door.moment': {
    en: 'One moment, please: this takes a little longer.',
    vi: 'Vui lòng chờ một chút: việc này cần thêm thời gian.',
    ms: 'Sila tunggu sebentar: ini mengambil masa sedikit.',
  },
  'door.formLate': {
    en: 'The form was not ready in time to open by itself. Press the button and it opens.',
    vi: 'Biểu mẫu chưa kịp tự mở. Hãy bấm nút để mở.',
    ms: 'Borang tidak sempat dibuka dengan sendirinya. Tekan butang untuk membukanya.',
  },
  'door.openForm': { en: 'Open the form', vi: 'Mở biểu mẫu', ms: 'Buka borang' },
  'door.onlyYou': {
    en: 'This could not be posted in the channel, so only you see it. Invite Docket to the channel, then say it again.',
    vi: 'Không đăng được nội dung này vào kênh nên chỉ mình bạn thấy. Hãy mời Docket vào kênh rồi gõ lại lệnh.',
    ms: 'Ini tidak dapat disiarkan dalam saluran, jadi hanya anda melihatnya. Jemput Docket ke saluran itu, kemudian taip semula perintah.',
  },
  'door.fault': {
    en: 'The answer could not be shown. What you asked for may have been done all the same: please look before you ask again. If this happens again, give the secretariat this reference: {reference}.',
    vi: 'Không hiển thị được câu trả lời. Yêu cầu của bạn có thể đã được thực hiện: vui lòng kiểm tra trước khi yêu cầu lại. Nếu vẫn lỗi, hãy gửi cho bộ phận thư ký mã này: {reference}.',
    ms: 'Jawapan tidak dapat dipaparkan. Permintaan anda mungkin telah dilaksanakan: sila semak sebelum meminta semula. Jika berulang, beri rujukan ini kepada urus setia: {reference}.',
  },
  'door.invited': {
    en: 'Docket is here now. To have a group’s reminders posted in this channel, say /groups channel and the group’s name.',
    vi: 'Docket đã vào kênh này. Để tin nhắc việc của một cơ quan được đăng ở đây, hãy gõ /groups channel kèm tên cơ quan.',
    ms: 'Docket kini berada di sini. Supaya peringatan sesebuah agensi disiarkan dalam saluran ini, taip /groups channel dan nama agensi itu.',
  },
  'door.fileSent': {
    en: 'The file is in your direct messages with Docket.',
    vi: 'Tệp đã được gửi vào tin nhắn trực tiếp giữa bạn và Docket.',
    ms: 'Fail itu ada dalam mesej langsung anda dengan Docket.',
  },
  'door.fileFailed': {
    en: 'The file could not be handed over. It is still kept with the task; please ask for it again.',
    vi: 'Không gửi được tệp. Tệp vẫn được lưu cùng nhiệm vụ; vui lòng yêu cầu lại.',
    ms: 'Fail itu tidak dapat dihantar. Ia masih disimpan bersama tugasan; sila minta semula.',
  },
  'door.fileScope': {
    en: 'Docket may not send files in this workspace yet. Ask an administrator of the workspace to install Docket anew; the file is still kept with the task.',
    vi: 'Docket chưa được phép gửi tệp trong không gian làm việc này. Hãy đề nghị quản trị viên cài đặt lại Docket; tệp vẫn được lưu cùng nhiệm vụ.',
    ms: 'Docket belum dibenarkan menghantar fail dalam ruang kerja ini. Minta pentadbir ruang kerja memasang semula Docket; fail itu masih disimpan bersama tugasan.',
  },
  'door.close': { en: 'Close', vi: 'Đóng', ms: 'Tutup' },
});
