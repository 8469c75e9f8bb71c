import { sentences } from '../../sentence.ts';

/** What the doctor finds on Slack, and what to do about it. */
export const doctorSlack = sentences({
  'doctor.slack.ok': {
    en: 'The token of {team} is accepted.',
    vi: 'Mã truy cập của {team} được chấp nhận.',
    ms: 'Token {team} diterima.',
  },
  'doctor.slack.refused': {
    en: 'The token of {team} is refused ({why}).',
    vi: 'Mã truy cập của {team} bị từ chối ({why}).',
    ms: 'Token {team} ditolak ({why}).',
  },
  'doctor.slack.refusedDo': {
    en: 'Install the app in that workspace again and set the new token: docs/slack.md',
    vi: 'Hãy cài lại ứng dụng trong không gian làm việc đó và đặt mã mới: docs/slack.md',
    ms: 'Pasang semula aplikasi dalam ruang kerja itu dan tetapkan token baharu: docs/slack.md',
  },
  'doctor.slack.silent': {
    en: 'Slack cannot be reached ({why}).',
    vi: 'Không liên lạc được với Slack ({why}).',
    ms: 'Slack tidak dapat dihubungi ({why}).',
  },
  'doctor.slack.silentDo': {
    en: 'Check the network, the proxy (NODE_USE_ENV_PROXY=1 with HTTPS_PROXY) and SLACK_API_URL.',
    vi: 'Hãy kiểm tra mạng, máy chủ trung gian (NODE_USE_ENV_PROXY=1 cùng HTTPS_PROXY) và SLACK_API_URL.',
    ms: 'Semak rangkaian, proksi (NODE_USE_ENV_PROXY=1 dengan HTTPS_PROXY) dan SLACK_API_URL.',
  },
  'doctor.slack.sealed': {
    en: 'The tokens of {team} cannot be opened: none of the keys in DOCKET_SECRET fits.',
    vi: 'Không mở được mã truy cập của {team}: không khóa nào trong DOCKET_SECRET phù hợp.',
    ms: 'Token {team} tidak dapat dibuka: tiada kunci dalam DOCKET_SECRET yang sepadan.',
  },
  'doctor.slack.sealedDo': {
    en: 'Put the former key behind the present one in DOCKET_SECRET, or install the app in that workspace again.',
    vi: 'Hãy ghi khóa cũ sau khóa hiện tại trong DOCKET_SECRET, hoặc cài lại ứng dụng trong không gian làm việc đó.',
    ms: 'Letakkan kunci lama selepas kunci semasa dalam DOCKET_SECRET, atau pasang semula aplikasi dalam ruang kerja itu.',
  },
  'doctor.slack.nobody': {
    en: 'No workspace has let Docket in yet.',
    vi: 'Chưa có không gian làm việc nào cài Docket.',
    ms: 'Belum ada ruang kerja yang memasang Docket.',
  },
  'doctor.slack.nobodyDo': {
    en: 'Open /slack/install of the public address as an administrator of the workspace.',
    vi: 'Hãy mở /slack/install tại địa chỉ công khai với tư cách quản trị viên không gian làm việc.',
    ms: 'Buka /slack/install pada alamat awam sebagai pentadbir ruang kerja.',
  },
  'doctor.slackSocket.ok': {
    en: 'The app-level token is accepted: Slack offers a connection.',
    vi: 'Mã cấp ứng dụng được chấp nhận: Slack cho phép kết nối.',
    ms: 'Token peringkat aplikasi diterima: Slack menawarkan sambungan.',
  },
  'doctor.slackSocket.refused': {
    en: 'The app-level token is refused ({why}).',
    vi: 'Mã cấp ứng dụng bị từ chối ({why}).',
    ms: 'Token peringkat aplikasi ditolak ({why}).',
  },
  'doctor.slackSocket.do': {
    en: 'Turn Socket Mode on, make an app-level token with connections:write, and set SLACK_APP_TOKEN.',
    vi: 'Hãy bật Socket Mode, tạo mã cấp ứng dụng có quyền connections:write rồi đặt SLACK_APP_TOKEN.',
    ms: 'Hidupkan Socket Mode, cipta token peringkat aplikasi dengan connections:write, dan tetapkan SLACK_APP_TOKEN.',
  },
  'doctor.slackScopes.ok': {
    en: '{team} granted all that is needed.',
    vi: '{team} đã cấp đủ quyền cần thiết.',
    ms: '{team} telah memberikan semua yang diperlukan.',
  },
  'doctor.slackScopes.missing': {
    en: '{team} has not granted: {scopes}.',
    vi: '{team} chưa cấp: {scopes}.',
    ms: '{team} belum memberikan: {scopes}.',
  },
  'doctor.slackScopes.do': {
    en: 'Paste the manifest anew (npm run -s docket -- slack manifest) and install the app again.',
    vi: 'Hãy dán lại bản khai ứng dụng (npm run -s docket -- slack manifest) và cài lại ứng dụng.',
    ms: 'Tampal semula manifes (npm run -s docket -- slack manifest) dan pasang semula aplikasi.',
  },
  'doctor.slackChannels.ok': {
    en: '{team}: Docket is in every bound channel ({count}).',
    vi: '{team}: Docket có mặt trong mọi kênh đã gắn ({count}).',
    ms: '{team}: Docket berada dalam semua saluran yang dipautkan ({count}).',
  },
  'doctor.slackChannels.wrong': {
    en: '{team}: no reminder reaches {channels}.',
    vi: '{team}: nhắc việc không tới được {channels}.',
    ms: '{team}: peringatan tidak sampai ke {channels}.',
  },
  'doctor.slackChannels.outside': {
    en: '{channel} (Docket is not in it, or it is gone)',
    vi: '{channel} (Docket không ở trong kênh, hoặc kênh không còn)',
    ms: '{channel} (Docket tidak menyertainya, atau saluran itu tiada lagi)',
  },
  'doctor.slackChannels.archived': {
    en: '{channel} (archived)',
    vi: '{channel} (đã lưu trữ)',
    ms: '{channel} (diarkibkan)',
  },
  'doctor.slackChannels.more': { en: 'and {count} more', vi: 'và {count} kênh khác', ms: 'dan {count} lagi' },
  'doctor.slackChannels.do': {
    en: 'Invite the bot there (/invite @Docket), or bind another channel: /groups channel',
    vi: 'Hãy mời bot vào kênh (/invite @Docket), hoặc gắn kênh khác: /groups channel',
    ms: 'Jemput bot ke situ (/invite @Docket), atau pautkan saluran lain: /groups channel',
  },
  'doctor.slackChannels.unknown': {
    en: '{team}: the channels could not be looked at ({why}).',
    vi: '{team}: không xem được các kênh ({why}).',
    ms: '{team}: saluran tidak dapat diperiksa ({why}).',
  },
});
