import { sentences } from '../../sentence.ts';

/** What the commands for more time are called, and what they ask for. */
export const extensionsCommands = sentences({
  'extensions.ask.summary': {
    en: 'Ask for more time before the deadline',
    vi: 'Đề nghị gia hạn trước khi hết thời hạn',
    ms: 'Mohon lanjutan masa sebelum tarikh akhir',
  },
  'extensions.list.summary': {
    en: 'Requests for more time',
    vi: 'Các đề nghị gia hạn',
    ms: 'Permohonan lanjutan masa',
  },
  'extensions.grant.summary': {
    en: 'Grant more time',
    vi: 'Đồng ý gia hạn',
    ms: 'Luluskan lanjutan masa',
  },
  'extensions.refuse.summary': {
    en: 'Refuse more time, with a reason',
    vi: 'Không đồng ý gia hạn, kèm lý do',
    ms: 'Tolak lanjutan masa, berserta sebab',
  },
  'extensions.withdraw.summary': {
    en: 'Take a request for more time back',
    vi: 'Rút đề nghị gia hạn',
    ms: 'Tarik balik permohonan lanjutan masa',
  },
  'extensions.field.day': { en: 'New deadline', vi: 'Thời hạn mới', ms: 'Tarikh akhir baharu' },
  'extensions.field.other.hint': {
    en: 'Empty: the day that was asked for',
    vi: 'Để trống: ngày được đề nghị',
    ms: 'Kosong: tarikh yang dipohon',
  },
  'extensions.field.words': { en: 'Remark', vi: 'Ý kiến', ms: 'Ulasan' },
  'extensions.field.request': { en: 'Request', vi: 'Đề nghị', ms: 'Permohonan' },
  'extensions.button.ask': { en: 'Need time', vi: 'Đề nghị gia hạn', ms: 'Mohon lanjutan masa' },
  'extensions.button.grant': { en: 'Grant', vi: 'Đồng ý', ms: 'Luluskan' },
  'extensions.button.other': { en: 'Grant another day', vi: 'Đồng ý ngày khác', ms: 'Luluskan tarikh lain' },
  'extensions.button.refuse': { en: 'Refuse', vi: 'Không đồng ý', ms: 'Tolak' },
  'extensions.button.withdraw': { en: 'Withdraw', vi: 'Rút đề nghị', ms: 'Tarik balik' },
  'extensions.button.list': { en: 'All requests', vi: 'Mọi đề nghị gia hạn', ms: 'Semua permohonan' },
  'extensions.state.asked': {
    en: 'waits for the secretariat',
    vi: 'chờ bộ phận thư ký',
    ms: 'menunggu urus setia',
  },
  'extensions.state.supported': {
    en: 'supported, waits for the chair',
    vi: 'bộ phận thư ký đã nhất trí, chờ trưởng ban',
    ms: 'disokong, menunggu pengerusi',
  },
  'extensions.state.granted': { en: 'granted', vi: 'đã đồng ý', ms: 'diluluskan' },
  'extensions.state.refused': { en: 'refused', vi: 'không đồng ý', ms: 'ditolak' },
  'extensions.state.withdrawn': { en: 'withdrawn', vi: 'đã rút', ms: 'ditarik balik' },
  'extensions.choice.waiting': { en: 'waiting', vi: 'đang chờ', ms: 'menunggu' },
  'extensions.card.summary': {
    en: '{group} asks for more time for {task}: until {to} instead of {from}. Reason: “{reason}”.',
    vi: '{group} đề nghị gia hạn {task}: đến {to} thay cho {from}. Lý do: “{reason}”.',
    ms: '{group} memohon lanjutan masa bagi {task}: sehingga {to}, bukan {from}. Sebab: “{reason}”.',
  },
});
