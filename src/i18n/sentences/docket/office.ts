import { sentences } from '../../sentence.ts';

/** Somebody who is in the committee gets another role. */
export const docketOffice = sentences({
  'appointed.done': {
    en: '{name} is {office} now, instead of {before}.',
    vi: '{name} nay là {office}, trước đó là {before}.',
    ms: '{name} kini {office}, sebelum ini {before}.',
  },
  'appointed.uncleared': {
    en: 'Observers are never cleared: {name} sees nothing confidential any more.',
    vi: 'Người theo dõi không được xem nội dung mật: {name} không còn xem được nữa.',
    ms: 'Pemerhati tidak dibenarkan melihat perkara sulit: {name} tidak melihatnya lagi.',
  },
  'appointed.button': {
    en: 'Make them {office}',
    vi: 'Đổi vai trò: {office}',
    ms: 'Tukar peranan: {office}',
  },
  'appointed.button.add': {
    en: 'Add a namesake',
    vi: 'Thêm người trùng tên',
    ms: 'Tambah orang senama',
  },
  'appointed.error.known': {
    en: '{name} is in the committee already: {office}, called {handle}. Say whether you mean them. Nothing was changed.',
    vi: '{name} đã ở trong Ban Chỉ đạo: {office}, tên ngắn {handle}. Hãy cho biết có phải người này không. Chưa có gì thay đổi.',
    ms: '{name} sudah ada dalam jawatankuasa: {office}, nama pendek {handle}. Nyatakan sama ada orang ini yang dimaksudkan. Tiada apa-apa yang berubah.',
  },
  'appointed.error.same': {
    en: '{name} is {office} already. Nothing was changed.',
    vi: '{name} đã là {office}. Không có gì thay đổi.',
    ms: '{name} memang {office}. Tiada apa-apa yang berubah.',
  },
  'appointed.error.sits': {
    en: '{name} holds a seat of {groups}; as {office} they would only read. Hand it over first: /groups handover. Nothing was changed.',
    vi: '{name} đang giữ vị trí ở {groups}; {office} chỉ được xem. Hãy bàn giao trước bằng /groups handover. Chưa có gì thay đổi.',
    ms: '{name} memegang jawatan dalam {groups}; sebagai {office} dia hanya membaca. Serah tugas dahulu: /groups handover. Tiada apa-apa yang berubah.',
  },
  'appointed.error.owes': {
    en: '{count, plural, one {# open task is} other {# open tasks are}} assigned to {name}; as {office} they would only read. Give them to others first: /tasks assign. Nothing was changed.',
    vi: '{name} còn {count} nhiệm vụ được giao riêng; {office} chỉ được xem. Hãy giao lại cho người khác trước bằng /tasks assign. Chưa có gì thay đổi.',
    ms: '{count} tugasan belum selesai diberikan kepada {name}; sebagai {office} dia hanya membaca. Berikan kepada orang lain dahulu: /tasks assign. Tiada apa-apa yang berubah.',
  },
  'appointed.error.last': {
    en: '{name} is the last one who can let people in and change the settings. Make somebody else an administrator or a secretariat officer first. Nothing was changed.',
    vi: '{name} là người cuối cùng có quyền nhận thành viên và thay đổi cài đặt. Hãy giao cho người khác làm quản trị viên hoặc cán bộ thư ký trước. Chưa có gì thay đổi.',
    ms: '{name} ialah orang terakhir yang boleh menerima ahli dan mengubah tetapan. Jadikan orang lain pentadbir atau pegawai urus setia dahulu. Tiada apa-apa yang berubah.',
  },
});
