import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/domain/reading/blocks/blocks-of.ts';
import { factsOf } from '../../src/domain/reading/facts/facts-of.ts';
import { languageOf } from '../../src/domain/reading/language.ts';
import { cleanPage } from '../../src/domain/reading/page.ts';
import type { DirectiveFacts } from '../../src/domain/reading/types.ts';

function read(text: string): DirectiveFacts {
  const page = cleanPage(text, languageOf(text));
  return factsOf(page, blocksOf(page), text);
}

const citedBy = (facts: DirectiveFacts) => facts.cited.map(({ number, date, use }) => [number, date, use]);

describe('what a document says of itself', () => {
  it('stands in the letterhead and the signature of a Vietnamese decision', () => {
    const facts = read(`ỦY BAN NHÂN DÂN
TỈNH HÀ GIANG
-------
Số: 1204/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Hà Giang, ngày 05 tháng 6 năm 2025

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo chuyển đổi số của tỉnh

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;

Điều 1. Kiện toàn Ban Chỉ đạo, thay thế Quyết định số 310/QĐ-UBND ngày 02/3/2023.
Điều 2. Giao Sở Khoa học và Công nghệ hoàn thành trước ngày 30 tháng 6 năm 2025.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Minh`);
    expect(facts).toMatchObject({
      number: '1204/QĐ-UBND',
      kind: 'decision',
      title: 'Về việc kiện toàn Ban Chỉ đạo chuyển đổi số của tỉnh',
      issuer: expect.stringContaining('ỦY BAN NHÂN DÂN'),
      signer: 'Nguyễn Văn Minh',
      signedOn: '2025-06-05',
      language: 'vi',
    });
    expect(citedBy(facts)).toEqual([
      ['72/2025/QH15', '2025-06-16', 'cites'],
      ['57-NQ/TW', '2024-12-22', 'cites'],
      ['310/QĐ-UBND', '2023-03-02', 'replaces'],
    ]);
  });

  it('is told in a news text of it', () => {
    const facts = read(`Bộ Chính trị yêu cầu đẩy nhanh tiến độ

Ngày 3/9/2025, thay mặt Bộ Chính trị, đồng chí Lê Thị Hoa đã ký ban hành Kết luận số 190-KL/TW của Bộ Chính trị về công tác cán bộ.

Tại phiên họp ngày 1/9/2025, sau khi nghe báo cáo, Bộ Chính trị kết luận như sau:

1. Tiếp tục thực hiện Kết luận số 183-KL/TW, ngày 1/8/2025.`);
    expect(facts).toMatchObject({
      number: '190-KL/TW',
      kind: 'conclusion',
      title: 'về công tác cán bộ',
      issuer: 'Bộ Chính trị',
      signer: 'Lê Thị Hoa',
      signedOn: '2025-09-03',
      meetingOn: '2025-09-01',
    });
    expect(citedBy(facts)).toEqual([['183-KL/TW', '2025-08-01', 'carriesOut']]);
  });

  it('stands above and below an English order', () => {
    const facts = read(`EXECUTIVE ORDER 14210

By the authority vested in me as President by the Constitution, it is hereby ordered as follows:

Section 1. Purpose. This order implements Executive Order 14028 of May 12, 2021 and revokes Presidential Policy Directive 21.

Sec. 2. Within 60 days of the date of this order, the Director of OMB shall report under OMB Circular A-130.

MARY E. JONES

THE WHITE HOUSE,
    February 11, 2025.`);
    expect(facts).toMatchObject({
      number: '14210',
      kind: 'order',
      issuer: 'President',
      signer: 'MARY E. JONES',
      signedOn: '2025-02-11',
      meetingOn: null,
    });
    expect(citedBy(facts)).toEqual([
      ['14028', '2021-05-12', 'carriesOut'],
      ['21', null, 'replaces'],
      ['A-130', null, 'cites'],
    ]);
  });

  it('stands in the head of an English letter and of Malay minutes', () => {
    const letter = read(`MINISTRY OF HEALTH
No: 45/QD-BYT
Ha Noi, 7 March 2025

DECISION
on the plan to prevent dengue fever

Pursuant to Decree No. 42/2025/ND-CP dated 27 February 2025, the Minister decides.`);
    expect(letter).toMatchObject({
      number: '45/QD-BYT',
      kind: 'decision',
      issuer: 'MINISTRY OF HEALTH',
      signedOn: '2025-03-07',
    });
    const minutes = read(`KEMENTERIAN KESIHATAN
MINIT MESYUARAT JAWATANKUASA PEMANDU BIL. 3/2026
Tarikh: 4 Mei 2026
Tempat: Bilik Gerakan

1. Minit Mesyuarat Bil. 2/2026 disahkan.
2. Mesyuarat memutuskan unit kewangan hendaklah melaksanakan Pekeliling Perbendaharaan Bil. 4 Tahun 2025.`);
    expect(minutes).toMatchObject({
      number: 'BIL. 3/2026',
      kind: 'minutes',
      title: 'MINIT MESYUARAT JAWATANKUASA PEMANDU BIL. 3/2026',
      issuer: 'KEMENTERIAN KESIHATAN',
      signedOn: null,
      meetingOn: '2026-05-04',
      language: 'ms',
    });
    expect(minutes.cited.map(({ number }) => number)).toEqual(['Bil. 2/2026', 'Bil. 4 Tahun 2025']);
  });

  it('stands beside the annex of another document', () => {
    const facts = read(`PHỤ LỤC I
DANH MỤC NHIỆM VỤ NĂM 2025
(Ban hành kèm theo Quyết định số 88/QĐ-TTg ngày 14 tháng 01 năm 2025 của Thủ tướng Chính phủ)

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Xây dựng đề án | Bộ Nội vụ | 6/2025 |`);
    expect(facts).toMatchObject({
      number: '88/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      signedOn: '2025-01-14',
    });
    expect(facts.cited).toEqual([]);
  });

  it('is null where it says nothing, however much it cites', () => {
    const facts =
      read(`The secretariat reported on Resolution No. 18-NQ/TW dated October 25, 2017 and on Plan No. 56-KH/BCD, dated July 4, 2025.

The Ministry of Finance shall implement Conclusion No. 177-KL/TW, dated July 11, 2025 before August 31, 2025.`);
    expect(facts).toMatchObject({
      number: null,
      signedOn: null,
      signer: null,
      meetingOn: null,
      kind: 'other',
    });
    expect(citedBy(facts)).toEqual([
      ['18-NQ/TW', '2017-10-25', 'cites'],
      ['56-KH/BCD', '2025-07-04', 'cites'],
      ['177-KL/TW', '2025-07-11', 'carriesOut'],
    ]);
  });

  it('is what the beginning of a news text tells of, not what is told or attached further down', () => {
    const told = read(`# Nghị quyết 61/NQ-CP về cải cách thủ tục

Ngày 09/5/2025, Chính phủ có Nghị quyết số 61/NQ-CP ban hành kế hoạch cải cách thủ tục.

Bộ Tài chính sửa bảng phí ban hành kèm theo Nghị định số 15/2006/NĐ-CP ngày 20/01/2006 của Chính phủ trước ngày 30/6.`);
    expect(told).toMatchObject({ number: '61/NQ-CP', kind: 'resolution', signedOn: '2025-05-09' });
    const dated = read(`Gỡ vướng cho các cảng cá

Văn phòng Chính phủ vừa ban hành Thông báo số 77/TB-VPCP ngày 12/3/2025 kết luận của Phó Thủ tướng về các cảng cá.

Thông báo nêu: các tỉnh báo cáo trước ngày 30/4.`);
    expect(dated).toMatchObject({ number: '77/TB-VPCP', kind: 'notice', signedOn: '2025-03-12' });
    const headed = read(`# Chính phủ ban hành Nghị quyết về các hợp tác xã

Ngày 17/5/2025, Chính phủ ban hành Nghị quyết 92/NQ-CP triển khai Nghị quyết 20-NQ/TW ngày 16/6/2022 của Trung ương.`);
    expect(headed).toMatchObject({ number: '92/NQ-CP', signedOn: '2025-05-17' });
    const meeting = read(
      [
        'Đẩy nhanh các khu nhà ở cho công nhân',
        ...Array.from(
          { length: 12 },
          () =>
            'Các địa phương báo cáo tại hội nghị về quỹ đất, vốn vay, thủ tục và tiến độ của từng khu nhà ở.',
        ),
        'Ngày 2/6/2022, Thủ tướng Chính phủ đã ban hành Quyết định số 412/QĐ-TTg phê duyệt đề án nhà ở.',
        'Bộ Xây dựng hoàn thành trước ngày 30/6.',
      ].join('\n\n'),
    );
    expect(meeting).toMatchObject({ number: null, signedOn: null });
    expect(citedBy(meeting)).toEqual([['412/QĐ-TTg', null, 'cites']]);
    const background =
      read(`Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW về khoa học và công nghệ.

Để thực hiện Nghị quyết số 57-NQ/TW, các sở báo cáo kết quả trước ngày 30/6.`);
    expect(background).toMatchObject({ number: null, signedOn: null });
  });

  it('is taken from a letterhead that was pasted into one line', () => {
    expect(
      read(
        'GOVERNMENT OFFICE No. 9-TB/VP Hanoi, 4 July 2025 NOTICE On the digital offices of the provinces. Following Conclusion No. 5-KL/TW dated 1 June 2025, the Ministry of Finance shall report before 31 July.',
      ),
    ).toMatchObject({
      number: '9-TB/VP',
      kind: 'notice',
      issuer: 'GOVERNMENT OFFICE',
      title: 'On the digital offices of the provinces',
      signedOn: '2025-07-04',
    });
    expect(
      read(
        'VĂN PHÒNG CHÍNH PHỦ Số: 45/TB-VPCP Hà Nội, ngày 4 tháng 7 năm 2025 THÔNG BÁO Kết luận về các cảng cá. Giao Bộ Tài chính báo cáo trước ngày 31/7.',
      ),
    ).toMatchObject({ number: '45/TB-VPCP', kind: 'notice', signedOn: '2025-07-04' });
  });

  it('has the day of its label, but never that of the next meeting', () => {
    const letter = (day: string) =>
      read(`KEMENTERIAN KERJA RAYA
${day}

ARAHAN KETUA SETIAUSAHA

1. Bahagian Akaun hendaklah menghantar laporan sebelum 31 Julai.`);
    for (const day of [
      'Tarikh: 4 Julai 2025',
      '**Tarikh :** 4 Julai 2025',
      'Ruj. Kami: KKR 100    Tarikh: 4 Julai 2025',
      '| Tarikh: | 4 Julai 2025 |',
      'Tarikh     : 4 Julai 2025',
    ])
      expect(letter(day), day).toMatchObject({ kind: 'directive', signedOn: '2025-07-04' });
    expect(letter('Tarikh Mesyuarat: 4 Julai 2025').signedOn).toBeNull();
  });

  it('has the day that stands beside its number, unless two do', () => {
    const conclusion = (...days: string[]) =>
      read(
        [
          '## Kết luận số 31-KL/TW về quy hoạch',
          ...days.map((day) => `Kết luận số 31-KL/TW ngày ${day} nêu rõ: các tỉnh rà soát quy hoạch.`),
        ].join('\n\n'),
      );
    expect(conclusion('14/2/2025')).toMatchObject({ number: '31-KL/TW', signedOn: '2025-02-14' });
    expect(conclusion('14/2/2025', '15/2/2025').signedOn).toBeNull();
  });

  it('is found in time, whatever is heaped up', () => {
    // Anything that looked at all that comes before, or behind, would take minutes here.
    const heaps = ['1-KL/TW ', 'Hà Nội, ngày ', 'signed Conclusion No. 5-KL/TW of A ', 'A'];
    for (const heap of heaps) expect(read(heap.repeat(40_000)).cited.length).toBeLessThan(2);
  });

  it('is found wherever its offsets say, and never said of itself and of another', () => {
    const number = fc
      .tuple(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('-KL/TW', '/QĐ-TTg', '/2025/NĐ-CP', '-NQ/TW', '/TB-VPCP'),
      )
      .map(([count, sign]) => `${count}${sign}`);
    const word = fc.constantFrom('Kết luận', 'Quyết định', 'Nghị quyết', 'Thông báo');
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(
        number,
        word,
        day,
        fc.array(fc.tuple(word, number, day), { maxLength: 6 }),
        (own, kind, on, others) => {
          const text = [
            `BỘ NỘI VỤ\nSố: ${own}\nHà Nội, ngày ${on} tháng 7 năm 2025\n\n${kind.toUpperCase()}\nVề công tác cán bộ\n`,
            ...others.map(
              ([one, cited, at]) =>
                `Thực hiện ${one} số ${cited} ngày ${at}/3/2024 của Chính phủ, các bộ báo cáo.`,
            ),
          ].join('\n\n');
          const facts = read(text);
          expect(facts.number).toBe(own);
          expect(facts.signedOn).toBe(`2025-07-${String(on).padStart(2, '0')}`);
          const wanted = new Set(others.map(([, cited]) => cited).filter((cited) => cited !== own));
          expect(new Set(facts.cited.map((cited) => cited.number))).toEqual(wanted);
          for (const { start, end, number: cited } of facts.cited)
            expect(text.slice(start, end)).toContain(cited);
        },
      ),
      { numRuns: 60 },
    );
  });
});
