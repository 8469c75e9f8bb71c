import { item } from './item.ts';
import type { DemoItem } from './types.ts';
import { before, inThree } from './wording.ts';

/** What the July conclusion asks of the Fatherland Front and of the Party's central bodies. */
export const julyParty: readonly DemoItem[] = [
  item(
    '5(1)',
    inThree(
      'Submit the new set-up of socio-political and mass organizations at central and provincial level',
      'Trình phương án sắp xếp hội quần chúng và tổ chức chính trị - xã hội từ Trung ương đến cấp tỉnh',
      'Kemukakan susunan baharu pertubuhan sosiopolitik dan pertubuhan massa di peringkat pusat dan wilayah',
    ),
    { lead: 'front', coordinators: ['organizing'], deadline: before('2025-08-31') },
  ),
  item(
    '5(2)',
    inThree(
      'Guide the merging of mass associations in provinces and communes',
      'Hướng dẫn hợp nhất các hội quần chúng ở cấp tỉnh và cấp xã',
      'Bimbing penggabungan persatuan massa di wilayah dan komun',
    ),
    { lead: 'front' },
  ),
  item(
    '5(3)',
    inThree(
      'Advise on a text to replace Directive 17-CT/TW on mass organizations',
      'Tham mưu văn bản thay thế Chỉ thị 17-CT/TW về hội quần chúng',
      'Beri nasihat tentang dokumen pengganti Arahan 17-CT/TW mengenai pertubuhan massa',
    ),
    { lead: 'front' },
  ),
  item(
    '5(4)',
    inThree(
      'Advise on amending Decision 118-QĐ/TW on central mass organizations',
      'Tham mưu sửa đổi Quyết định 118-QĐ/TW về hội quần chúng ở Trung ương',
      'Beri nasihat tentang pindaan Keputusan 118-QĐ/TW mengenai pertubuhan massa pusat',
    ),
    { lead: 'front' },
  ),
  item(
    '6(1)',
    inThree(
      'Propose a revision of Directive 26-CT/TW on the handling of criminal cases',
      'Đề xuất sửa đổi Chỉ thị 26-CT/TW về xử lý vụ án, vụ việc',
      'Cadangkan semakan Arahan 26-CT/TW tentang pengendalian kes',
    ),
    { lead: 'internalAffairs' },
  ),
  item(
    '6(2)',
    inThree(
      'Propose a revision of Regulation 11-QĐi/TW on receiving and answering citizens',
      'Đề xuất sửa đổi Quy định 11-QĐi/TW về tiếp dân, đối thoại với dân',
      'Cadangkan semakan Peraturan 11-QĐi/TW tentang sesi bertemu dan berdialog dengan rakyat',
    ),
    { lead: 'internalAffairs' },
  ),
  item(
    '7',
    inThree(
      'List the central documents that need revision, for the work programme',
      'Lập danh mục văn bản của Trung ương cần sửa đổi, đưa vào chương trình làm việc',
      'Senaraikan dokumen pusat yang perlu dipinda untuk program kerja',
    ),
    { lead: 'partyOffice' },
    { lead: 'propaganda' },
  ),
  item(
    '8/b',
    inThree(
      'Have inspection committees at every level look harder at the reorganization',
      'Chỉ đạo ủy ban kiểm tra các cấp đẩy mạnh kiểm tra việc sắp xếp bộ máy',
      'Arahkan jawatankuasa pemeriksa semua peringkat mempergiat pemeriksaan penyusunan semula',
    ),
    { lead: 'inspection' },
  ),
  item(
    '8/c',
    inThree(
      'Circulate the list of units lagging in digital transformation',
      'Thông báo danh sách đơn vị chậm tiến độ chuyển đổi số',
      'Edarkan senarai unit yang lewat dalam transformasi digital',
    ),
    { lead: 'partyOffice' },
  ),
];
