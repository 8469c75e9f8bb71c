import { politburo } from './issuers.ts';
import { item } from './item.ts';
import type { DemoDirective } from './types.ts';
import { before, inThree } from './wording.ts';

const endOfAugust = before('2025-08-31');

/** Conclusion 183, which arrives when the demo's clock passes the first of August. */
export const august: DemoDirective = {
  number: '183-KL/TW',
  kind: 'conclusion',
  title: inThree(
    'Two-level local government: the grassroots take the initiative',
    'Chính quyền địa phương hai cấp: cơ sở chủ động nắm và điều hành',
    'Kerajaan tempatan dua peringkat: akar umbi mengambil inisiatif',
  ),
  issuer: politburo,
  signedOn: '2025-08-01',
  entered: { day: '2025-08-01', time: '08:00' },
  items: [
    item(
      '3',
      inThree(
        'Complete the rules, staffing, budgets and equipment that the two-level model needs',
        'Hoàn thiện thể chế, nhân sự, ngân sách và cơ sở vật chất cho mô hình hai cấp',
        'Lengkapkan peraturan, penjawatan, belanjawan dan peralatan bagi model dua peringkat',
      ),
      { lead: 'government', deadline: endOfAugust },
    ),
    item(
      '3',
      inThree(
        'Review two months of powers handed to communes and adjust what does not work',
        'Đánh giá hai tháng phân cấp cho cấp xã, điều chỉnh điểm chưa phù hợp',
        'Nilai dua bulan penurunan kuasa kepada komun dan betulkan yang tidak berkesan',
      ),
      { lead: 'government' },
    ),
    item(
      '3(1)(i)',
      inThree(
        'Train commune officials and build a toolkit to rate their work',
        'Tập huấn công chức cấp xã, xây dựng bộ công cụ đánh giá kết quả làm việc',
        'Latih pegawai komun dan bina kit penilaian prestasi kerja mereka',
      ),
      { lead: 'homeAffairs', coordinators: ['ministries'], deadline: endOfAugust },
    ),
    item(
      '3(1)(ii)',
      inThree(
        'Settle fair benefits for the groups of staff that the reorganization touches',
        'Hoàn thiện chế độ bảo đảm công bằng cho các nhóm cán bộ chịu tác động của việc sắp xếp',
        'Muktamadkan faedah yang adil bagi kumpulan kakitangan yang terkesan oleh penyusunan semula',
      ),
      { lead: 'homeAffairs', coordinators: ['ministries'], deadline: endOfAugust },
    ),
    item(
      '3(2)',
      inThree(
        'Propose how to mend laws and decrees on decentralization that clash or overlap',
        'Đề xuất cách xử lý luật, nghị định về phân cấp còn mâu thuẫn, chồng chéo',
        'Cadangkan cara menyelesaikan undang-undang dan dekri penurunan kuasa yang bercanggah',
      ),
      { lead: 'justice', coordinators: ['ministries'], deadline: endOfAugust },
    ),
    item(
      '4(1)',
      inThree(
        'Finish what Plans 56-KH/BCĐ and 02-KH/BCĐTW still leave open',
        'Hoàn thành phần việc còn lại của Kế hoạch 56-KH/BCĐ và 02-KH/BCĐTW',
        'Siapkan baki kerja Pelan 56-KH/BCĐ dan Pelan 02-KH/BCĐTW',
      ),
      { lead: 'ministries', urgent: true },
    ),
    item(
      '4(2)',
      inThree(
        'Pay out the benefits of officials affected by the restructuring',
        'Giải quyết xong chế độ cho cán bộ chịu ảnh hưởng của việc sắp xếp',
        'Selesaikan bayaran faedah pegawai yang terjejas oleh penyusunan semula',
      ),
      { lead: 'ministries', deadline: endOfAugust },
    ),
    item(
      '5',
      inThree(
        'Bring communes to full strength, move staff where they are needed and hold the Party congresses',
        'Kiện toàn nhân sự cấp xã, điều động cán bộ đến nơi thiếu và tổ chức đại hội đảng',
        'Cukupkan kekuatan komun, tempatkan kakitangan di tempat yang memerlukan dan adakan kongres Parti',
      ),
      { lead: 'provinces', deadline: endOfAugust },
    ),
    item(
      '5',
      inThree(
        'Adopt the rules on functions and structure of provincial and commune offices',
        'Ban hành quy định chức năng, cơ cấu của cơ quan chuyên môn cấp tỉnh và cấp xã',
        'Terima pakai peraturan fungsi dan struktur jabatan wilayah dan komun',
      ),
      { lead: 'peoplesCommittees', urgent: true },
    ),
    item(
      '6',
      inThree(
        'Submit the revised rules on personnel work',
        'Trình các quy định sửa đổi về công tác cán bộ',
        'Kemukakan peraturan urusan kakitangan yang telah disemak',
      ),
      { lead: 'organizing', urgent: true },
    ),
    item(
      '7(iii)',
      inThree(
        'Guide the finances of provincial socio-political organizations, trade unions first',
        'Hướng dẫn công tác tài chính của tổ chức chính trị - xã hội cấp tỉnh, trước hết là công đoàn',
        'Beri panduan kewangan pertubuhan sosiopolitik wilayah, bermula dengan kesatuan sekerja',
      ),
      { lead: 'front', deadline: endOfAugust },
    ),
    item(
      '9',
      inThree(
        'Draw up the report on the two-level model for the monthly meeting',
        'Chuẩn bị báo cáo về mô hình hai cấp cho phiên họp hằng tháng',
        'Sediakan laporan model dua peringkat untuk mesyuarat bulanan',
      ),
      { lead: 'organizing', coordinators: ['government', 'ministries', 'provinces'] },
    ),
  ],
};
