import { sentences } from '../../sentence.ts';

/** What somebody reads who asked for more time, decided on it or took it back. */
export const extensionsOutcomes = sentences({
  'extensions.asked': {
    en: 'Asked for more time: {title}',
    vi: 'Đã đề nghị gia hạn: {title}',
    ms: 'Lanjutan masa dipohon: {title}',
  },
  'extensions.asked.day': {
    en: 'Until {to}. Until somebody decides, {from} stands and reminders go on.',
    vi: 'Đến {to}. Trong khi chờ quyết định, thời hạn {from} vẫn giữ nguyên và việc nhắc vẫn tiếp tục.',
    ms: 'Sehingga {to}. Sementara menunggu keputusan, {from} kekal dan peringatan diteruskan.',
  },
  'extensions.asked.told': {
    en: 'The secretariat has a card for it and decides.',
    vi: 'Bộ phận thư ký đã nhận được đề nghị và sẽ quyết định.',
    ms: 'Urus setia telah menerima permohonan ini dan akan memutuskannya.',
  },
  'extensions.asked.untold': {
    en: 'No channel or person of the secretariat could be found to tell: please let them know. They see it in /extensions list.',
    vi: 'Không tìm được kênh hay cán bộ thư ký nào để báo: vui lòng thông tin trực tiếp. Đề nghị nằm trong /extensions list.',
    ms: 'Tiada saluran atau pegawai urus setia ditemui untuk dimaklumkan: sila beritahu mereka. Permohonan ini ada dalam /extensions list.',
  },
  'extensions.asked.alone': {
    en: 'Nobody decides on a request of their own, and there is no other officer of the secretariat who could. You can move the day yourself, with a reason: /tasks due {number}.',
    vi: 'Không ai tự quyết định đề nghị của mình, và bộ phận thư ký không còn cán bộ nào khác quyết định được. Bạn có thể tự điều chỉnh thời hạn kèm lý do: /tasks due {number}.',
    ms: 'Tiada sesiapa memutuskan permohonannya sendiri, dan tiada pegawai urus setia lain yang boleh. Anda boleh mengubah tarikh akhir sendiri, dengan sebab: /tasks due {number}.',
  },
  'extensions.granted': {
    en: 'More time granted: {title}',
    vi: 'Đã đồng ý gia hạn: {title}',
    ms: 'Lanjutan masa diluluskan: {title}',
  },
  'extensions.granted.told': {
    en: 'The group’s channel is told. Reminders follow the new day.',
    vi: 'Kênh của cơ quan được thông báo. Việc nhắc theo thời hạn mới.',
    ms: 'Saluran agensi dimaklumkan. Peringatan mengikut tarikh baharu.',
  },
  'extensions.supported': {
    en: 'Supported: {title}',
    vi: 'Đã nhất trí, trình trưởng ban: {title}',
    ms: 'Disokong: {title}',
  },
  'extensions.supported.chair': {
    en: 'More time until {to} now waits for the chair: {chairs}. Until then {from} stands.',
    vi: 'Việc gia hạn đến {to} nay chờ trưởng ban quyết định: {chairs}. Trong khi chờ, thời hạn {from} vẫn giữ nguyên.',
    ms: 'Lanjutan masa sehingga {to} kini menunggu keputusan pengerusi: {chairs}. Sementara itu {from} kekal.',
  },
  'extensions.supported.nobody': {
    en: 'More time until {to} now waits for the chair, but no chair can be reached by chat. The chair can say /extensions grant {number} once they are linked (/docket people); or the secretariat moves the day with a reason of its own: /tasks due {number}. Until then {from} stands.',
    vi: 'Việc gia hạn đến {to} nay chờ trưởng ban quyết định, nhưng không liên lạc được với trưởng ban qua kênh trò chuyện. Khi đã được kết nối (/docket people), trưởng ban gõ /extensions grant {number}; hoặc bộ phận thư ký tự điều chỉnh thời hạn kèm lý do: /tasks due {number}. Trong khi chờ, thời hạn {from} vẫn giữ nguyên.',
    ms: 'Lanjutan masa sehingga {to} kini menunggu pengerusi, tetapi tiada pengerusi boleh dihubungi melalui sembang. Pengerusi boleh menaip /extensions grant {number} setelah dipautkan (/docket people); atau urus setia mengubah tarikh dengan sebabnya sendiri: /tasks due {number}. Sementara itu {from} kekal.',
  },
  'extensions.refused': {
    en: 'More time refused: {title}',
    vi: 'Không đồng ý gia hạn: {title}',
    ms: 'Lanjutan masa ditolak: {title}',
  },
  'extensions.refused.told': {
    en: 'The day stands: {day}. The group’s channel is told, with your reason.',
    vi: 'Giữ nguyên thời hạn: {day}. Kênh của cơ quan được thông báo kèm lý do.',
    ms: 'Tarikh akhir kekal: {day}. Saluran agensi dimaklumkan berserta sebab anda.',
  },
  'extensions.withdrawn': {
    en: 'Request withdrawn: {title}',
    vi: 'Đã rút đề nghị gia hạn: {title}',
    ms: 'Permohonan ditarik balik: {title}',
  },
  'extensions.withdrawn.stands': {
    en: 'The day stands: {day}. Until it has passed you can ask again.',
    vi: 'Giữ nguyên thời hạn: {day}. Trước khi hết thời hạn, bạn có thể đề nghị lại.',
    ms: 'Tarikh akhir kekal: {day}. Sebelum ia berlalu, anda boleh memohon semula.',
  },
});
