import { sentences } from '../sentence.ts';

/** The web page's own words. The browser fills "{name}" itself: no plurals or selects here. */
export const room = sentences({
  'room.skip': { en: 'Skip to the message box', vi: 'Đến ô nhập tin', ms: 'Langkau ke kotak mesej' },
  'room.channels': { en: 'Channels', vi: 'Kênh', ms: 'Saluran' },
  'room.directs': { en: 'Direct messages', vi: 'Tin nhắn riêng', ms: 'Mesej terus' },
  'room.open-menu': { en: 'Show channels', vi: 'Hiện danh sách kênh', ms: 'Tunjukkan saluran' },
  'room.close': { en: 'Close', vi: 'Đóng', ms: 'Tutup' },
  'room.unread': { en: '{count} unread', vi: '{count} tin chưa đọc', ms: '{count} belum dibaca' },
  'room.you-are': { en: 'You are', vi: 'Bạn là', ms: 'Anda ialah' },
  'room.be': { en: 'Be someone else', vi: 'Vào vai người khác', ms: 'Jadi orang lain' },
  'room.be-hint': {
    en: 'This is a demonstration: be anyone and see what they see.',
    vi: 'Đây là bản trình diễn: bạn có thể vào vai bất kỳ ai để xem những gì họ thấy.',
    ms: 'Ini versi demo: jadilah sesiapa sahaja dan lihat apa yang mereka lihat.',
  },
  'room.language': { en: 'Language', vi: 'Ngôn ngữ', ms: 'Bahasa' },
  'room.leave': { en: 'Sign out', vi: 'Đăng xuất', ms: 'Log keluar' },
  'room.demo': { en: 'Demo', vi: 'Trình diễn', ms: 'Demo' },

  'room.log': { en: 'Messages in {channel}', vi: 'Tin nhắn trong {channel}', ms: 'Mesej dalam {channel}' },
  'room.earlier': { en: 'Show earlier messages', vi: 'Xem tin cũ hơn', ms: 'Tunjukkan mesej terdahulu' },
  'room.latest': { en: 'Jump to latest', vi: 'Đến tin mới nhất', ms: 'Ke mesej terkini' },
  'room.new-below': { en: 'New messages below', vi: 'Có tin mới bên dưới', ms: 'Mesej baharu di bawah' },
  'room.new': { en: 'New', vi: 'Mới', ms: 'Baharu' },
  'room.empty': {
    en: 'Nothing has been said here yet.',
    vi: 'Chưa có tin nào ở đây.',
    ms: 'Belum ada apa-apa di sini.',
  },
  'room.private': {
    en: 'Only you can see this',
    vi: 'Chỉ mình bạn thấy tin này',
    ms: 'Hanya anda nampak mesej ini',
  },
  'room.download': { en: 'Download {name}', vi: 'Tải xuống {name}', ms: 'Muat turun {name}' },
  'room.mistake': { en: 'Not done', vi: 'Chưa thực hiện', ms: 'Tidak dilaksanakan' },
  'room.bot': { en: 'Bot', vi: 'Bot', ms: 'Bot' },
  'room.you': { en: 'you', vi: 'bạn', ms: 'anda' },
  'room.calls': { en: 'For:', vi: 'Gửi:', ms: 'Untuk:' },

  'room.compose': { en: 'Message to {channel}', vi: 'Tin gửi vào {channel}', ms: 'Mesej ke {channel}' },
  'room.compose-hint': {
    en: 'Write a message, or / for commands',
    vi: 'Viết tin, hoặc gõ / để dùng lệnh',
    ms: 'Tulis mesej, atau / untuk perintah',
  },
  'room.send': { en: 'Send', vi: 'Gửi', ms: 'Hantar' },
  'room.keys': {
    en: 'Enter sends · Shift+Enter new line · ↑ last line · Alt+↑↓ channel',
    vi: 'Enter để gửi · Shift+Enter xuống dòng · ↑ dòng trước · Alt+↑↓ đổi kênh',
    ms: 'Enter hantar · Shift+Enter baris baharu · ↑ baris sebelumnya · Alt+↑↓ saluran',
  },
  'room.talk-hint': {
    en: 'That went to everyone in this channel. Lines for Docket begin with “/” – try /docket help.',
    vi: 'Tin này đã gửi cho mọi người trong kênh. Lệnh cho Docket bắt đầu bằng “/” – thử /docket help.',
    ms: 'Mesej itu dihantar kepada semua dalam saluran ini. Baris untuk Docket bermula dengan “/” – cuba /docket help.',
  },
  'room.suggestions': { en: 'Suggestions', vi: 'Gợi ý', ms: 'Cadangan' },
  'room.suggest-keys': {
    en: '↑↓ choose · Tab or Enter picks · Esc closes',
    vi: '↑↓ chọn · Tab hoặc Enter để lấy · Esc đóng',
    ms: '↑↓ pilih · Tab atau Enter ambil · Esc tutup',
  },

  'room.required': { en: 'required', vi: 'bắt buộc', ms: 'wajib' },
  'room.choose': { en: 'Choose…', vi: 'Chọn…', ms: 'Pilih…' },
  'room.cancel': { en: 'Cancel', vi: 'Hủy', ms: 'Batal' },
  'room.sure': { en: 'Please confirm', vi: 'Xin xác nhận', ms: 'Sila sahkan' },

  'room.clock': { en: 'Committee clock', vi: 'Đồng hồ của Ban Chỉ đạo', ms: 'Jam jawatankuasa' },
  'room.clock.next-reminder': {
    en: 'Next reminder',
    vi: 'Lần nhắc việc kế tiếp',
    ms: 'Peringatan seterusnya',
  },
  'room.clock.next-day': { en: 'Next day', vi: 'Ngày kế tiếp', ms: 'Hari seterusnya' },
  'room.clock.choose': { en: 'Choose a day', vi: 'Chọn ngày', ms: 'Pilih tarikh' },
  'room.clock.go': { en: 'Go', vi: 'Chuyển', ms: 'Gerakkan' },
  'room.clock.moving': { en: 'Moving the clock…', vi: 'Đang chuyển đồng hồ…', ms: 'Menggerakkan jam…' },
  'room.clock.moved': {
    en: 'The clock now stands at {at}.',
    vi: 'Đồng hồ hiện chỉ {at}.',
    ms: 'Jam kini menunjukkan {at}.',
  },
  'room.clock.no-day': {
    en: 'There is no such day in the calendar. Choose one like 2025-07-24.',
    vi: 'Lịch không có ngày này. Hãy chọn một ngày như 2025-07-24.',
    ms: 'Tarikh itu tiada dalam kalendar. Pilih tarikh seperti 2025-07-24.',
  },

  'room.offline': {
    en: 'The connection is lost; trying again…',
    vi: 'Mất kết nối; đang thử lại…',
    ms: 'Sambungan terputus; sedang cuba lagi…',
  },
  'room.unsent': {
    en: 'That did not arrive. Your words are still in the box; please try again.',
    vi: 'Tin chưa gửi được. Nội dung vẫn còn trong ô nhập; vui lòng thử lại.',
    ms: 'Mesej itu tidak dapat dihantar. Teks anda masih ada di dalam kotak; sila cuba lagi.',
  },
  'room.fault': {
    en: 'Something went wrong on our side. Please try again.',
    vi: 'Hệ thống gặp sự cố. Vui lòng thử lại.',
    ms: 'Sistem menghadapi masalah. Sila cuba lagi.',
  },
  'room.too-long': {
    en: 'That is too long for one message. Please say it in less than 12,000 characters.',
    vi: 'Nội dung quá dài cho một tin. Vui lòng viết dưới 12.000 ký tự.',
    ms: 'Teks itu terlalu panjang untuk satu mesej. Sila tulis kurang daripada 12,000 aksara.',
  },

  'room.link.explained': {
    en: 'This link lets one person in, once, and only for a short while.',
    vi: 'Đường dẫn này chỉ dành cho một người, dùng một lần và chỉ có hiệu lực trong thời gian ngắn.',
    ms: 'Pautan ini untuk seorang sahaja, sekali guna, dan sah untuk masa yang singkat.',
  },
  'room.link.enter': { en: 'Enter the room', vi: 'Vào phòng', ms: 'Masuk ke bilik' },
  'room.link.failed': {
    en: 'This link has been used or is too old. Please ask your secretariat for a new one.',
    vi: 'Đường dẫn này đã được dùng hoặc đã hết hiệu lực. Vui lòng đề nghị bộ phận thư ký cấp đường dẫn mới.',
    ms: 'Pautan ini telah digunakan atau tamat tempoh. Sila minta pautan baharu daripada urus setia.',
  },
  'room.gate.title': { en: 'You are not signed in', vi: 'Bạn chưa đăng nhập', ms: 'Anda belum log masuk' },
  'room.gate.how': {
    en: 'This room opens with a personal link. Ask your secretariat for one and open it in this browser; it works once and for a short while.',
    vi: 'Phòng này mở bằng đường dẫn cá nhân. Hãy đề nghị bộ phận thư ký cấp đường dẫn và mở trong trình duyệt này; đường dẫn dùng được một lần, trong thời gian ngắn.',
    ms: 'Bilik ini dibuka dengan pautan peribadi. Sila minta pautan daripada urus setia dan buka dalam pelayar ini; pautan itu sah sekali sahaja dan untuk masa yang singkat.',
  },
});
