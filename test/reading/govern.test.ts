import { describe, expect, test } from 'vitest';
import { readDirective } from '../../src/domain/reading/read-directive.ts';

/** What is owed, as "path: who – day or rhythm", in the order of the text. */
function owed(text: string): string[] {
  return readDirective(text, { signedOn: '2026-03-02' }).items.map(({ path, lead, deadlines }) => {
    const days = deadlines.map(({ date, rule, kind }) => date ?? rule?.freq ?? kind);
    return `${path}: ${lead.join(' + ') || 'nobody'} – ${days.join(', ') || 'open'}`;
  });
}

const item = (text: string, place = 0) => readDirective(text).items[place];

describe('who leads', () => {
  test('stands in the lead-in above, which other leads of the list have over them', () => {
    const text = [
      '3. Assign the Ministry of Health to lead and direct:',
      '(1) Review the list of district hospitals.',
      '(2) The Ministry of Finance shall pay for the repairs before 15 May 2026.',
    ].join('\n');
    expect(owed(text)).toEqual([
      '3.(1): Ministry of Health – open',
      '3.(2): Ministry of Finance – 2026-05-15',
    ]);
    expect(item(text, 1)?.oversight).toEqual(['Ministry of Health']);
    expect(item(text, 0)?.doubts).toEqual(['leadFromAbove']);
  });

  test('is whoever the sentence before was for', () => {
    const text =
      '1. The Ministry of Justice shall review the decrees. Publish the list of them by 1 June 2026.';
    expect(owed(text)).toEqual(['1: Ministry of Justice – open', '1: Ministry of Justice – 2026-06-01']);
    expect(item(text, 1)?.doubts).toEqual(['leadFromBefore']);
  });

  test('is told through several levels of a list, with whom to work', () => {
    const text = [
      '**2. Bộ Y tế phối hợp với Bộ Tài chính:**',
      '- Chỉ đạo Cục Quản lý Dược:',
      '+ Rà soát danh mục thuốc, hoàn thành trước ngày 15/4/2026.',
      '- Báo cáo Chính phủ trong tháng 6 năm 2026.',
    ].join('\n');
    expect(owed(text)).toEqual(['2: Cục Quản lý Dược – 2026-04-15', '2: Bộ Y tế – 2026-06-30']);
    expect(item(text)?.oversight).toEqual(['Bộ Y tế']);
  });

  test('is named before a colon', () => {
    expect(owed('3. Bộ Quốc phòng: sẵn sàng lực lượng, phương tiện cứu hộ trước ngày 24/8/2026.')).toEqual([
      '3: Bộ Quốc phòng – 2026-08-24',
    ]);
    expect(owed('- Các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường.')).toEqual([]);
  });

  test('is named behind a decision in minutes', () => {
    const text = [
      'PERKARA 1: CUTI TAHUNAN',
      'KEPUTUSAN:',
      'Mesyuarat memutuskan jadual cuti hendaklah dihantar selewat-lewatnya 30 April 2026.',
      'TINDAKAN:',
      'Unit Sumber Manusia dan Unit Kewangan.',
      'PERKARA 2: LATIHAN',
      'KEPUTUSAN:',
      'Mesyuarat memutuskan kursus hendaklah diadakan setiap bulan.',
      'Tindakan: Unit Latihan',
    ].join('\n');
    expect(owed(text)).toEqual([
      'PERKARA 1: Unit Sumber Manusia + Unit Kewangan – 2026-04-30',
      'PERKARA 2: Unit Latihan – monthly',
    ]);
  });
});

test('two bodies that are given a job in one sentence owe two items of the same words', () => {
  const text =
    'The Ministry of Transport shall repair the bridges before 1 May 2026; the Ministry of Finance shall set money aside.';
  expect(owed(text)).toEqual(['-: Ministry of Transport – 2026-05-01', '-: Ministry of Finance – open']);
  expect(item(text, 0)?.source).toEqual(item(text, 1)?.source);
});

describe('which day holds', () => {
  test('a neighbour without a day borrows none', () => {
    const text = [
      'The council assigns the Department of Parks:',
      '(1) Count the trees before 3 April 2026.',
      '(2) Water them.',
    ].join('\n');
    expect(owed(text)).toEqual(['(1): Department of Parks – 2026-04-03', '(2): Department of Parks – open']);
  });

  test('a bracket behind a list holds for all of it, and for no other', () => {
    const text = [
      '1. The Department of Parks shall:',
      '(a) count the trees;',
      '(b) repair the benches (all these tasks must be completed before 30 June 2026).',
      '2. The Department of Health shall inspect the wells.',
    ].join('\n');
    expect(owed(text)).toEqual([
      '1.(a): Department of Parks – 2026-06-30',
      '1.(b): Department of Parks – 2026-06-30',
      '2: Department of Health – open',
    ]);
    expect(item(text)?.doubts).toContain('deadlineFromOutside');
  });

  test('the day of a lead-in holds for what it governs, unless that has its own', () => {
    const text = [
      'Within 30 days of the date of this order, the Secretary of Energy shall:',
      '(i) publish the rules;',
      '(ii) by 1 September 2026, report to the Board.',
    ].join('\n');
    expect(owed(text)).toEqual([
      '(i): Secretary of Energy – 2026-04-01',
      '(ii): Secretary of Energy – 2026-09-01',
    ]);
  });

  test('a sentence that says nothing but a day belongs to the one before', () => {
    const text = '1. Giao Sở Tài chính rà soát quỹ đường bộ. Thời hạn hoàn thành: 15/5/2026.';
    expect(owed(text)).toEqual(['1: Sở Tài chính – 2026-05-15']);
  });
});

test('a list that goes into the details of one job is no list of jobs', () => {
  const text = [
    '(b) Within 45 days of the date of this order, the Secretary of Labor shall publish a guide that identifies:',
    '(i) the kinds of accidents; and',
    '(ii) the means of protection.',
  ].join('\n');
  expect(owed(text)).toEqual(['(b): Secretary of Labor – 2026-04-16']);
});

test('rows of a table are read by its columns, rows that only name a part are passed over', () => {
  const text = [
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian hoàn thành |',
    '|---|---|---|---|---|---|',
    '| I | Về trường học | | | | |',
    '| 1 | Rà soát trường lớp | Bộ Giáo dục và Đào tạo | Bộ Tài chính | Báo cáo | 9/2026 |',
  ].join('\n');
  expect(owed(text)).toEqual(['1: Bộ Giáo dục và Đào tạo – 2026-09-30']);
  expect(item(text)).toMatchObject({
    action: 'Rà soát trường lớp',
    coordinators: ['Bộ Tài chính'],
    product: 'Báo cáo',
  });
});

describe('lines with labels below a job', () => {
  test('say who, when and what for', () => {
    const text = [
      '1. Xây dựng kế hoạch đào tạo cán bộ cấp xã',
      '- Đơn vị chủ trì: Sở Nội vụ',
      '- Đơn vị phối hợp: Sở Tài chính',
      '- Thời gian hoàn thành: trước ngày 30/6/2026',
      '- Sản phẩm: Kế hoạch của tỉnh',
      '2. Giao Sở Tài chính bố trí kinh phí.',
      'Thời hạn: tháng 7/2026.',
    ].join('\n');
    expect(owed(text)).toEqual(['1: Sở Nội vụ – 2026-06-30', '2: Sở Tài chính – 2026-07-31']);
    expect(item(text)).toMatchObject({
      coordinators: ['Sở Tài chính'],
      product: 'Kế hoạch của tỉnh',
      confidence: 1,
    });
  });

  test('a label may stand before a job in full', () => {
    const text = [
      '1. Budget',
      'The figures were presented.',
      'Action: Finance Department to send them out by 10 May 2026.',
    ];
    expect(owed(text.join('\n'))).toEqual(['1: Finance Department – 2026-05-10']);
  });

  test('day and hour at the head of minutes are about no job', () => {
    expect(
      owed('MINIT MESYUARAT BIL. 2/2026\nTarikh: 12 Mac 2026\nMasa: 9.00 pagi\nTempat: Bilik Utama'),
    ).toEqual([]);
  });
});

test('a sentence of its own dates all that stands above it', () => {
  const text = [
    '1. The Department of Health shall inspect the wells.',
    '2. The Department of Parks shall count the trees.',
    'All of the above tasks shall be completed before 30 June 2026.',
  ].join('\n');
  expect(owed(text)).toEqual(['1: Department of Health – 2026-06-30', '2: Department of Parks – 2026-06-30']);
});

test('a table below a body, or below a row that names one, is theirs', () => {
  const text = [
    '(2) Bộ Tài chính:',
    '| TT | Nội dung | Thời hạn |',
    '| 1 | Rà soát quỹ đất | 30/6/2026 |',
    '| II | Bộ Công an | |',
    '| 2 | Cấp định danh điện tử | 31/12/2026 |',
  ].join('\n');
  expect(owed(text)).toEqual(['1: Bộ Tài chính – 2026-06-30', '2: Bộ Công an – 2026-12-31']);
});

test('a table without a head is guessed at, and the guess says so', () => {
  const text = '| Repair of all school roofs | Ministry of Education | 30 June 2026 |';
  expect(owed(text)).toEqual(['-: Ministry of Education – 2026-06-30']);
  expect(item(text)?.doubts).toContain('weakVerb');
});

test('thanks, facts and headlines owe nobody anything', () => {
  const text = [
    'Bộ Y tế yêu cầu hoàn thành tiêm chủng trước 15/7',
    'Hội nghị đánh giá cao kết quả của ngành y tế trong 6 tháng đầu năm 2026.',
    'Trong tháng 5 năm 2026, cả nước đã tiêm được hai triệu liều vắc xin.',
  ].join('\n\n');
  expect(owed(text)).toEqual([]);
});

test('the more doubtful a reading, the less sure it is', () => {
  const sure = item('The Ministry of Health shall report before 1 May 2026.');
  const doubtful = item('The report shall be submitted to the council before 1 May.');
  expect(sure?.confidence).toBe(1);
  expect(doubtful?.doubts).toContain('noLead');
  expect(doubtful?.confidence).toBeLessThan(0.7);
});
