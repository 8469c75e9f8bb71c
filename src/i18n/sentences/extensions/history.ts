import { sentences } from '../../sentence.ts';

/** What the history says of requests for more time. */
export const extensionsHistory = sentences({
  'history.extensionAsked': {
    en: 'asked for more time, until {to} instead of {from}',
    vi: 'đã đề nghị gia hạn đến {to} thay cho {from}',
    ms: 'memohon lanjutan masa sehingga {to}, bukan {from}',
  },
  'history.extensionSupported': {
    en: 'supported more time until {to}, asked for by {asker}',
    vi: 'đã nhất trí gia hạn đến {to} theo đề nghị của {asker}',
    ms: 'menyokong lanjutan masa sehingga {to} yang dipohon oleh {asker}',
  },
  'history.extended': {
    en: 'extended the deadline from {from} to {to}, asked for by {asker}',
    vi: 'đã đồng ý gia hạn từ {from} sang {to} theo đề nghị của {asker}',
    ms: 'melanjutkan tarikh akhir daripada {from} kepada {to} atas permohonan {asker}',
  },
  'history.extensionRefused': {
    en: 'refused more time until {to}, asked for by {asker}; {from} stands',
    vi: 'không đồng ý gia hạn đến {to} theo đề nghị của {asker}; giữ nguyên {from}',
    ms: 'menolak lanjutan masa sehingga {to} yang dipohon oleh {asker}; {from} kekal',
  },
  'history.extensionWithdrawn': {
    en: 'took back the request for more time until {to}',
    vi: 'đã rút đề nghị gia hạn đến {to}',
    ms: 'menarik balik permohonan lanjutan masa sehingga {to}',
  },
  'history.extensionClosed': {
    en: 'closed the request for more time of {asker}: {because}',
    vi: 'đã khép lại đề nghị gia hạn của {asker}: {because}',
    ms: 'menutup permohonan lanjutan masa {asker}: {because}',
  },
});
