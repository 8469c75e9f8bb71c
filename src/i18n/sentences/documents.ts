import { sentences } from '../sentence.ts';

/** Why a file cannot be read as a document, and what to hand in instead. */
export const documents = sentences({
  'documents.error.bytes': {
    en: 'That file is too large: {limit, number} MB fit. Please split it, or save it without its pictures.',
    vi: 'Tệp quá lớn: tối đa {limit, number} MB. Hãy chia nhỏ tệp hoặc lưu lại không kèm hình ảnh.',
    ms: 'Fail itu terlalu besar: hadnya {limit, number} MB. Sila pecahkan fail itu atau simpan tanpa gambar.',
  },
  'documents.error.pages': {
    en: 'That document has too many pages: {limit, number} fit. Please hand it in in parts.',
    vi: 'Văn bản có quá nhiều trang: tối đa {limit, number} trang. Vui lòng nộp từng phần.',
    ms: 'Dokumen itu terlalu banyak halaman: hadnya {limit, number}. Sila serahkan mengikut bahagian.',
  },
  'documents.error.characters': {
    en: 'That document is too long: {limit, number} characters fit. Please hand it in in parts.',
    vi: 'Văn bản quá dài: tối đa {limit, number} ký tự. Vui lòng nộp từng phần.',
    ms: 'Dokumen itu terlalu panjang: hadnya {limit, number} aksara. Sila serahkan mengikut bahagian.',
  },
  'documents.error.line': {
    en: 'A line of that document does not end: {limit, number} characters fit. Please break it into paragraphs.',
    vi: 'Trong văn bản có một dòng quá dài: tối đa {limit, number} ký tự. Hãy ngắt dòng đó thành các đoạn.',
    ms: 'Satu baris dalam dokumen itu tidak berpenghujung: hadnya {limit, number} aksara. Sila pisahkan kepada perenggan.',
  },
  'documents.error.time': {
    en: 'That file could not be opened within {limit, number} seconds, so it was left alone. Please save it anew, or hand in its text.',
    vi: 'Không mở được tệp trong vòng {limit, number} giây nên đã dừng lại. Hãy lưu lại tệp hoặc dán nội dung dạng chữ.',
    ms: 'Fail itu tidak dapat dibuka dalam masa {limit, number} saat, jadi ia ditinggalkan. Sila simpan semula atau serahkan teksnya.',
  },
  'documents.error.memory': {
    en: 'Opened, that file grows far beyond the size of a document. Please save it anew, or hand in its text.',
    vi: 'Khi mở ra, tệp phình to quá mức của một văn bản. Hãy lưu lại tệp hoặc dán nội dung dạng chữ.',
    ms: 'Apabila dibuka, fail itu membesar jauh melebihi saiz dokumen biasa. Sila simpan semula atau serahkan teksnya.',
  },
  'documents.error.unpacked': {
    en: 'Unpacked, that file is far larger than a document can be. Please save it anew as .docx.',
    vi: 'Khi giải nén, tệp lớn hơn nhiều so với một văn bản. Hãy lưu lại dưới dạng .docx.',
    ms: 'Apabila dinyahmampat, fail itu jauh lebih besar daripada sebuah dokumen. Sila simpan semula sebagai .docx.',
  },
  'documents.error.nested': {
    en: 'The parts of that page lie too deep in each other to be read. Please copy its text and hand that in.',
    vi: 'Các phần của trang lồng nhau quá sâu nên không đọc được. Hãy chép phần chữ rồi nộp.',
    ms: 'Bahagian halaman itu bersarang terlalu dalam untuk dibaca. Sila salin teksnya dan serahkan.',
  },
  'documents.error.empty': {
    en: 'There are no words in that document.',
    vi: 'Văn bản không có chữ nào.',
    ms: 'Tiada sebarang perkataan dalam dokumen itu.',
  },
  'documents.error.encoding': {
    en: 'The letters of that file cannot be read: it is neither UTF-8 nor UTF-16 (old Vietnamese fonts such as TCVN3 and VNI are not read). Please save it as Unicode text, or as .docx.',
    vi: 'Không đọc được chữ trong tệp: tệp không phải UTF-8 hay UTF-16 (không đọc được phông cũ như TCVN3, VNI). Hãy chuyển sang Unicode rồi lưu lại, hoặc lưu dưới dạng .docx.',
    ms: 'Huruf dalam fail itu tidak dapat dibaca: ia bukan UTF-8 atau UTF-16 (fon Vietnam lama seperti TCVN3 dan VNI tidak dibaca). Sila simpan sebagai teks Unicode atau .docx.',
  },
  'documents.error.broken': {
    en: 'That file is damaged, or is not what its beginning says. Please open it where it was written and save it anew.',
    vi: 'Tệp bị hỏng hoặc không đúng định dạng. Hãy mở tệp bằng chương trình đã soạn rồi lưu lại.',
    ms: 'Fail itu rosak, atau bukan jenis yang dinyatakannya. Sila buka di tempat ia ditulis dan simpan semula.',
  },
  'documents.error.locked': {
    en: 'That file is locked with a password. Please save a copy without one and hand that in.',
    vi: 'Tệp được khóa bằng mật khẩu. Hãy lưu một bản không có mật khẩu rồi nộp bản đó.',
    ms: 'Fail itu dikunci dengan kata laluan. Sila simpan salinan tanpa kata laluan dan serahkan salinan itu.',
  },
  'documents.error.scanned': {
    en: 'That PDF holds pictures of pages and no text: it was scanned. Hand in the file it was printed from, or one with recognised text.',
    vi: 'Tệp PDF này là bản quét, chỉ có hình ảnh, không có chữ. Hãy nộp tệp gốc hoặc tệp đã nhận dạng chữ.',
    ms: 'PDF itu imbasan: ia mengandungi gambar halaman tanpa teks. Serahkan fail asalnya, atau fail yang teksnya sudah dicam.',
  },
  'documents.error.letters': {
    en: 'The letters of that PDF are drawn, but the file does not say which they are. Hand in the file it was made from.',
    vi: 'Tệp PDF này hiển thị được chữ nhưng không cho biết đó là chữ gì. Hãy nộp tệp gốc.',
    ms: 'Huruf PDF itu dilukis, tetapi fail tidak menyatakan huruf apa. Serahkan fail asalnya.',
  },
  'documents.error.oldWord': {
    en: 'That is a document of an old kind (.doc or .rtf). Open it in Word, choose Save as → .docx, and hand in that file.',
    vi: 'Đây là văn bản định dạng cũ (.doc hoặc .rtf). Hãy mở bằng Word, chọn Lưu thành → .docx rồi nộp tệp đó.',
    ms: 'Itu dokumen jenis lama (.doc atau .rtf). Buka dalam Word, pilih Simpan sebagai → .docx dan serahkan fail itu.',
  },
  'documents.error.otherOffice': {
    en: 'That is an office file, but no Word document. Save it as .docx or PDF and hand in that file.',
    vi: 'Đây là tệp văn phòng nhưng không phải văn bản Word. Hãy lưu dưới dạng .docx hoặc PDF rồi nộp tệp đó.',
    ms: 'Itu fail pejabat, tetapi bukan dokumen Word. Simpan sebagai .docx atau PDF dan serahkan fail itu.',
  },
  'documents.error.workbook': {
    en: 'That is a workbook, not a document. Its rows come in with /tasks import; a directive is handed in as .docx, PDF, HTML or text.',
    vi: 'Đây là bảng tính, không phải văn bản. Các dòng của bảng được nhập bằng /tasks import; văn bản chỉ đạo nộp dưới dạng .docx, PDF, HTML hoặc văn bản thuần.',
    ms: 'Itu buku kerja, bukan dokumen. Barisnya dimasukkan dengan /tasks import; arahan diserahkan sebagai .docx, PDF, HTML atau teks.',
  },
  'documents.error.picture': {
    en: 'That is a picture. Docket reads text: hand in a .docx, a PDF with text, a page (HTML) or plain text.',
    vi: 'Đây là hình ảnh. Docket chỉ đọc chữ: hãy nộp tệp .docx, PDF có chữ, trang HTML hoặc văn bản thuần.',
    ms: 'Itu gambar. Docket membaca teks: serahkan .docx, PDF yang berteks, halaman (HTML) atau teks biasa.',
  },
  'documents.error.unknown': {
    en: 'Docket does not know that kind of file. Hand in a .docx, a PDF, a page (HTML) or plain text.',
    vi: 'Docket không nhận ra loại tệp này. Hãy nộp tệp .docx, PDF, trang HTML hoặc văn bản thuần.',
    ms: 'Docket tidak mengenali jenis fail itu. Serahkan .docx, PDF, halaman (HTML) atau teks biasa.',
  },
});
