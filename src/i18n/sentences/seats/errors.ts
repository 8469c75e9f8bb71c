import { sentences } from '../../sentence.ts';

/** Why a seat does not change hands, and what to do instead. */
export const seatsErrors = sentences({
  'seats.error.past': {
    en: '{day} is over. A seat changes hands today or on a day to come: who held it before stays as it was.',
    vi: '{day} đã qua. Vị trí chỉ thay đổi từ hôm nay hoặc một ngày sắp tới; ai giữ trước đó vẫn ghi như cũ.',
    ms: '{day} sudah berlalu. Jawatan bertukar hari ini atau pada hari akan datang; pemegang sebelumnya kekal seperti sedia ada.',
  },
  'seats.error.leadsLater': {
    en: '{member} leads {name} from {day} on, and a lead is none of its deputies. Change the lead first, with /groups lead.',
    vi: '{member} sẽ phụ trách {name} kể từ {day}; người phụ trách không đồng thời là cấp phó. Hãy đổi người phụ trách trước bằng /groups lead.',
    ms: '{member} mengetuai {name} mulai {day}, dan ketua bukan timbalannya sendiri. Tukar ketua dahulu dengan /groups lead.',
  },
  'seats.error.noTask': {
    en: '{member} is {office}, who reads and changes nothing, and so can be assigned no task. Name somebody else. Nothing was changed.',
    vi: '{member} là {office}, chỉ được xem và không thay đổi gì, nên không thể được giao nhiệm vụ. Hãy chọn người khác. Chưa có gì thay đổi.',
    ms: '{member} ialah {office}, yang hanya membaca dan tidak mengubah apa-apa, jadi tidak boleh diberi tugasan. Namakan orang lain. Tiada apa-apa yang berubah.',
  },
  'seats.error.onlyReads': {
    en: '{member} is {office}, who reads and changes nothing, and so can hold no seat. Change the role with /docket person first.',
    vi: '{member} là {office}, chỉ được xem và không thay đổi gì, nên không thể giữ vị trí. Hãy đổi vai trò bằng /docket person trước.',
    ms: '{member} ialah {office}, yang hanya membaca dan tidak mengubah apa-apa, jadi tidak boleh memegang jawatan. Tukar peranan dengan /docket person dahulu.',
  },
});
