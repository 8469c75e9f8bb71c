import { sentences } from '../../sentence.ts';

/** What the doctor finds on Discord, and what to do about it. */
export const doctorDiscord = sentences({
  'doctor.discord.ok': {
    en: 'The token of the application {name} is accepted.',
    vi: 'Mã truy cập của ứng dụng {name} được chấp nhận.',
    ms: 'Token aplikasi {name} diterima.',
  },
  'doctor.discord.refused': {
    en: 'The bot token is refused ({why}).',
    vi: 'Mã truy cập của bot bị từ chối ({why}).',
    ms: 'Token bot ditolak ({why}).',
  },
  'doctor.discord.refusedDo': {
    en: 'Reset the token on the application’s page Bot and set DISCORD_TOKEN: docs/discord.md',
    vi: 'Hãy đặt lại mã trên trang Bot của ứng dụng rồi ghi vào DISCORD_TOKEN: docs/discord.md',
    ms: 'Tetapkan semula token pada halaman Bot aplikasi dan tetapkan DISCORD_TOKEN: docs/discord.md',
  },
  'doctor.discord.silent': {
    en: 'Discord cannot be reached ({why}).',
    vi: 'Không liên lạc được với Discord ({why}).',
    ms: 'Discord tidak dapat dihubungi ({why}).',
  },
  'doctor.discord.silentDo': {
    en: 'Check the network and DISCORD_API_URL: Docket needs discord.com and gateway.discord.gg on port 443.',
    vi: 'Hãy kiểm tra mạng và DISCORD_API_URL: Docket cần discord.com và gateway.discord.gg qua cổng 443.',
    ms: 'Semak rangkaian dan DISCORD_API_URL: Docket memerlukan discord.com dan gateway.discord.gg melalui port 443.',
  },
  'doctor.discordApp.ok': {
    en: 'No privileged intent is on, and commands come to Docket. It may connect anew {count} times today.',
    vi: 'Không bật intent đặc quyền nào và các lệnh đến được Docket. Hôm nay còn được kết nối lại {count} lần.',
    ms: 'Tiada intent istimewa dihidupkan, dan perintah sampai kepada Docket. Ia boleh menyambung semula {count} kali lagi hari ini.',
  },
  'doctor.discordApp.endpoint': {
    en: 'Discord sends commands to {url} instead of Docket.',
    vi: 'Discord đang gửi lệnh đến {url} thay vì Docket.',
    ms: 'Discord menghantar perintah ke {url}, bukan kepada Docket.',
  },
  'doctor.discordApp.endpointDo': {
    en: 'Empty the Interactions Endpoint URL under General Information on the application’s page.',
    vi: 'Hãy xóa Interactions Endpoint URL trong mục General Information trên trang của ứng dụng.',
    ms: 'Kosongkan Interactions Endpoint URL di bawah General Information pada halaman aplikasi.',
  },
  'doctor.discordApp.code': {
    en: 'The application asks for an OAuth2 code, so the invitation does not work.',
    vi: 'Ứng dụng yêu cầu mã OAuth2 nên đường dẫn mời không dùng được.',
    ms: 'Aplikasi meminta kod OAuth2, jadi jemputan tidak berfungsi.',
  },
  'doctor.discordApp.codeDo': {
    en: 'Switch Requires OAuth2 Code Grant off on the page Bot.',
    vi: 'Hãy tắt Requires OAuth2 Code Grant trên trang Bot.',
    ms: 'Matikan Requires OAuth2 Code Grant pada halaman Bot.',
  },
  'doctor.discordApp.privileged': {
    en: 'Switched on and not needed: {intents}.',
    vi: 'Đang bật nhưng không cần: {intents}.',
    ms: 'Dihidupkan tetapi tidak diperlukan: {intents}.',
  },
  'doctor.discordApp.privilegedDo': {
    en: 'Switch them off on the page Bot: Docket reads no messages and watches no members.',
    vi: 'Hãy tắt trên trang Bot: Docket không đọc tin nhắn và không theo dõi thành viên.',
    ms: 'Matikannya pada halaman Bot: Docket tidak membaca mesej dan tidak memerhati ahli.',
  },
  'doctor.discordApp.starts': {
    en: 'Docket may connect anew only {count} times today.',
    vi: 'Hôm nay Docket chỉ còn được kết nối lại {count} lần.',
    ms: 'Docket hanya boleh menyambung semula {count} kali lagi hari ini.',
  },
  'doctor.discordApp.startsDo': {
    en: 'Look at the log for what ends its connection so often, and do not start it in a loop.',
    vi: 'Hãy xem nhật ký để biết vì sao kết nối hay bị ngắt, và đừng khởi động lặp lại liên tục.',
    ms: 'Lihat log untuk mengetahui sebab sambungan kerap terputus, dan jangan mulakannya berulang-ulang.',
  },
  'doctor.discordServers.ok': {
    en: 'Docket is in {servers}.',
    vi: 'Docket có mặt trong {servers}.',
    ms: 'Docket berada dalam {servers}.',
  },
  'doctor.discordServers.none': {
    en: 'Docket is in no server yet.',
    vi: 'Docket chưa có mặt trong máy chủ nào.',
    ms: 'Docket belum berada dalam mana-mana pelayan.',
  },
  'doctor.discordServers.noneDo': {
    en: 'Open the link that npm run -s docket -- discord invite prints, and choose the server.',
    vi: 'Hãy mở đường dẫn do npm run -s docket -- discord invite in ra rồi chọn máy chủ.',
    ms: 'Buka pautan yang dicetak oleh npm run -s docket -- discord invite, dan pilih pelayan.',
  },
  'doctor.discordServers.other': {
    en: 'Docket is not in the server of DISCORD_GUILD_ID.',
    vi: 'Docket không có mặt trong máy chủ của DISCORD_GUILD_ID.',
    ms: 'Docket tidak berada dalam pelayan DISCORD_GUILD_ID.',
  },
  'doctor.discordServers.otherDo': {
    en: 'Invite it there (npm run -s docket -- discord invite), or remove DISCORD_GUILD_ID.',
    vi: 'Hãy mời Docket vào đó (npm run -s docket -- discord invite), hoặc bỏ DISCORD_GUILD_ID.',
    ms: 'Jemput Docket ke situ (npm run -s docket -- discord invite), atau buang DISCORD_GUILD_ID.',
  },
  'doctor.discordCommands.ok': {
    en: 'Discord knows the commands of this version.',
    vi: 'Discord đã có các lệnh của phiên bản này.',
    ms: 'Discord mengetahui perintah versi ini.',
  },
  'doctor.discordCommands.old': {
    en: 'Discord does not know the commands of this version yet.',
    vi: 'Discord chưa có các lệnh của phiên bản này.',
    ms: 'Discord belum mengetahui perintah versi ini.',
  },
  'doctor.discordCommands.do': {
    en: 'They are registered when Docket starts: npm start. What keeps them out then stands in the log.',
    vi: 'Các lệnh được đăng ký khi Docket khởi động: npm start. Nếu không được, lý do có trong nhật ký.',
    ms: 'Perintah didaftarkan apabila Docket dimulakan: npm start. Jika tidak berjaya, sebabnya ada dalam log.',
  },
  'doctor.discordChannels.ok': {
    en: '{server}: Docket may post in every bound channel ({count}).',
    vi: '{server}: Docket được phép đăng trong mọi kênh đã gắn ({count}).',
    ms: '{server}: Docket boleh menyiarkan dalam semua saluran yang dipautkan ({count}).',
  },
  'doctor.discordChannels.wrong': {
    en: '{server}: Docket cannot do its work in {channels}.',
    vi: '{server}: Docket không làm việc được trong {channels}.',
    ms: '{server}: Docket tidak dapat menjalankan tugasnya dalam {channels}.',
  },
  'doctor.discordChannels.gone': {
    en: '{channel} (deleted)',
    vi: '{channel} (đã xóa)',
    ms: '{channel} (dipadamkan)',
  },
  'doctor.discordChannels.hidden': {
    en: '{channel} (Docket does not see it)',
    vi: '{channel} (Docket không xem được kênh)',
    ms: '{channel} (Docket tidak dapat melihatnya)',
  },
  'doctor.discordChannels.locked': {
    en: '{channel} (a locked thread)',
    vi: '{channel} (chủ đề đã khóa)',
    ms: '{channel} (bebenang dikunci)',
  },
  'doctor.discordChannels.lacks': {
    en: '{channel} (not allowed: {lacks})',
    vi: '{channel} (chưa được phép: {lacks})',
    ms: '{channel} (tidak dibenarkan: {lacks})',
  },
  'doctor.discordChannels.more': {
    en: 'and {count} more',
    vi: 'và {count} mục khác',
    ms: 'dan {count} lagi',
  },
  'doctor.discordChannels.do': {
    en: 'Under Edit Channel, Permissions, add Docket and allow what is missing, or bind another channel: /groups channel',
    vi: 'Trong Edit Channel, Permissions, hãy thêm Docket và cho phép mục còn thiếu, hoặc gắn kênh khác: /groups channel',
    ms: 'Di bawah Edit Channel, Permissions, tambah Docket dan benarkan yang kurang, atau pautkan saluran lain: /groups channel',
  },
  'doctor.discordChannels.outside': {
    en: 'Docket was removed from a server in which {count} channels are bound.',
    vi: 'Docket đã bị gỡ khỏi một máy chủ có {count} kênh đã gắn.',
    ms: 'Docket telah dikeluarkan daripada pelayan yang mempunyai {count} saluran dipautkan.',
  },
  'doctor.discordChannels.unknown': {
    en: '{server}: the channels could not be looked at ({why}).',
    vi: '{server}: không xem được các kênh ({why}).',
    ms: '{server}: saluran tidak dapat diperiksa ({why}).',
  },
});
