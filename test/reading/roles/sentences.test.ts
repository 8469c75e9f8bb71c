import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { bodies, heard, jobs } from './speech.ts';

/** Sentences in which X has a job; {with} is where others are named. */
const assigned: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The {x}{with} shall {job}.',
    'The {x}{with} must urgently {job}.',
    'The {x} will{with} {job}.',
    'Within 60 days of the date of this order, the {x}{with} shall {job}.',
    'The Politburo assigned the {x}{with} to {job}.',
    'The General Secretary requested the {x}{with} to continue to {job}.',
    'Assign the {x}{with} to {job}.',
    '(2) At the same time, the {x} is requested to {job}{with}.',
  ],
  vi: [
    'Giao {x}{with} {job}.',
    'Yêu cầu {x}{with} khẩn trương {job}.',
    'Bộ Chính trị giao {x}{with} {job}.',
    '3. Về thu chi năm 2025: giao {x}{with} {job}.',
    'Về thu, chi và nợ của các quỹ: {x}{with} khẩn trương {job}.',
    '{x} chủ trì{with} {job}.',
    '{x}{with} tiếp tục {job}.',
    'Đồng thời, đề nghị {x}{with} {job}.',
    'Trên cơ sở báo cáo nêu trên, {x}{with} cần {job}.',
    '{x} căn cứ chức năng được giao, chủ động {job}{with}.',
    'Ngoài ra, Thủ tướng còn yêu cầu {x}{with} {job}.',
    'Phó Thủ tướng khẳng định đây là việc lớn, yêu cầu {x}{with} {job}.',
    'Báo cáo quý: {x}{with} {job}.',
    'Về thu chi của các quỹ, rà soát nợ tồn đọng, {x}{with} cần {job}.',
    'Định kỳ trước ngày 25 hằng tháng, {x}{with} {job}.',
    'Thực hiện chỉ đạo của Ban Bí thư, {x}{with} cần {job}.',
    '[2] Giao {x}{with} {job}.',
    'Trong đó, Thủ tướng chỉ rõ, {x} chủ trì{with} {job}.',
    'Đối với các trạm bơm cũ (có danh sách gửi kèm), yêu cầu {x}{with} {job}.',
  ],
  ms: [
    '{x}{with} hendaklah {job}.',
    '{x}{with} dikehendaki segera {job}.',
    'Menugaskan {x}{with} untuk {job}.',
    'Perdana Menteri meminta {x}{with} untuk terus {job}.',
    'Dalam tempoh tiga puluh hari dari tarikh ini, {x}{with} hendaklah {job}.',
    '(b) Selain itu, {x}{with} perlu {job}.',
    '{x} bertanggungjawab{with} {job}.',
    'Mesyuarat memutuskan bahawa {x}{with} hendaklah {job}.',
  ],
};

const together: Readonly<Record<Language, readonly string[]>> = {
  en: [', in coordination with the {y},', ', in consultation with the {y} and the {z},'],
  vi: [', phối hợp với {y},', ', phối hợp với {y} và {z}'],
  ms: [' dengan kerjasama {y}', ', bersama-sama dengan {y} dan {z},'],
};

/** Sentences that name bodies and give nobody a job. */
const told: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The {x} has finished what it was asked for.',
    'The {x} may appoint a deputy.',
    'Basically agree with the report of the {x}.',
    'The meeting was attended by the {x} and the {y}.',
    'The Politburo highly appreciates the {x} for its work.',
    'The {x} reported that the plan was late.',
  ],
  vi: [
    '{x} đã hoàn thành việc được giao.',
    'Hội nghị đánh giá cao kết quả công tác của {x}.',
    'Cơ bản thống nhất với báo cáo của {x}.',
    'Ghi nhận, biểu dương {x} và {y}.',
    'Tại phiên họp, sau khi nghe {x} trình bày, Bộ Chính trị có ý kiến như sau.',
    '{x} có thể cử người thay.',
  ],
  ms: [
    '{x} telah menyiapkan laporan itu.',
    '{x} boleh melantik seorang wakil.',
    'Pada dasarnya bersetuju dengan laporan {x}.',
    '{x} memaklumkan kedudukan semasa kepada mesyuarat.',
    'Mesyuarat mengambil maklum laporan {x} dan {y}.',
  ],
};

const parts = fc.constantFrom(...languages).chain((language) =>
  fc.record({
    language: fc.constant(language),
    bodies: fc.shuffledSubarray([...bodies[language]], { minLength: 3, maxLength: 3 }),
    job: fc.constantFrom(...jobs[language]),
    sentence: fc.constantFrom(...assigned[language]),
    together: fc.constantFrom('', ...together[language]),
    told: fc.constantFrom(...told[language]),
  }),
);

const filled = (text: string, [x = '', y = '', z = '']: readonly string[], job = ''): string =>
  text.replaceAll('{x}', x).replaceAll('{y}', y).replaceAll('{z}', z).replaceAll('{job}', job);

describe('a sentence that gives a job', () => {
  it('says who leads, who helps and what is to be done', () => {
    fc.assert(
      fc.property(parts, ({ language, bodies: [x = '', y = '', z = ''], job, sentence, together }) => {
        const text = filled(sentence.replace('{with}', together), [x, y, z], job);
        const helpers = [y, z].filter((_, at) => together.includes(['{y}', '{z}'][at] ?? ''));
        const { leads, coordinators, force, action } = heard(language, text);
        expect({ leads, coordinators, force }, text).toEqual({
          leads: [x],
          coordinators: helpers,
          force: 'assigned',
        });
        expect(action, text).toContain(job);
      }),
      { numRuns: 600 },
    );
  });

  it('is no statement of fact, thanks or leave to do something', () => {
    fc.assert(
      fc.property(parts, ({ language, bodies, told }) => {
        const text = filled(told, bodies);
        expect(heard(language, text), text).toMatchObject({ leads: [], force: 'told' });
      }),
      { numRuns: 200 },
    );
  });

  it('names several bodies that have it together', () => {
    fc.assert(
      fc.property(parts, ({ language, bodies: [x = '', y = ''], job }) => {
        const list = {
          en: `The ${x} and the ${y} shall`,
          vi: `Giao ${x}; ${y}`,
          ms: `${x} dan ${y} hendaklah`,
        };
        const text = `${list[language]} ${job}.`;
        expect(heard(language, text), text).toMatchObject({ leads: [x, y], action: job });
      }),
      { numRuns: 150 },
    );
  });
});

describe('the many ways to name who has a job', () => {
  it.each([
    [
      'en',
      'Agree with the plan of the Treasury, assign the Ministry of Health to finish it.',
      'Ministry of Health',
    ],
    ['en', 'Heads of agencies that cannot comply shall write to the Office.', 'Heads of agencies'],
    ['en', 'ACTION: Mary Brown to call the supplier.', 'Mary Brown'],
    ['en', 'The Archivist, in consultation with the Board, shall keep the files.', 'Archivist'],
    ['en', 'Each Party shall name a focal point.', 'Each Party'],
    ['en', 'The Committee agreed that the Secretariat would send the draft.', 'Secretariat'],
    ['en', 'The Ministry of Health was assigned to report every month.', 'Ministry of Health'],
    ['en', 'The plumber shall repair the roof.', 'plumber'],
    ['vi', 'Đồng ý với đề xuất nêu trên, giao Sở Y tế hoàn thiện hồ sơ.', 'Sở Y tế'],
    ['vi', 'Nhiệm vụ này do Bộ Y tế chủ trì, hoàn thành trong quý III.', 'Bộ Y tế'],
    ['vi', 'Cơ quan chủ trì: Bộ Y tế.', 'Bộ Y tế'],
    ['vi', 'Bộ trưởng Bộ Y tế chịu trách nhiệm bố trí kinh phí.', 'Bộ trưởng Bộ Y tế'],
    ['vi', 'Thủ tướng Chính phủ giao: Bộ Y tế hoàn thành hồ sơ.', 'Bộ Y tế'],
    ['vi', 'Khánh Hòa cần hoàn thành giải phóng mặt bằng.', 'Khánh Hòa'],
    ['vi', 'Theo đề nghị của Bộ Nội vụ, Bộ Y tế có trách nhiệm rà soát.', 'Bộ Y tế'],
    ['ms', 'Mesyuarat bersetuju supaya Unit Aset menyusun semula stor.', 'Unit Aset'],
    ['ms', 'Mesyuarat menugaskan Encik Rahim untuk menyusun semula stor.', 'Encik Rahim'],
    ['ms', 'Mesyuarat menugaskan kepada Unit Aset untuk menyusun semula stor.', 'Unit Aset'],
    ['ms', 'Tuan Pengerusi meminta Unit Aset menyusun semula stor.', 'Unit Aset'],
    ['ms', 'Jika Lembaga menolak keputusan Perbadanan, Menteri hendaklah memutuskannya.', 'Menteri'],
    ['ms', 'Pemegang lesen tidak boleh mendedahkan maklumat.', 'Pemegang lesen'],
  ] as const)('%s: %s', (language, text, lead) => {
    expect(heard(language, text).leads).toEqual([lead]);
  });

  it('keeps the "not" of what must not be done', () => {
    expect(heard('ms', 'Unit Aset tidak boleh menjual stor.').action).toContain('tidak boleh');
    expect(heard('vi', 'Các cơ quan không được yêu cầu bản sao.').action).toContain('không được');
    expect(heard('en', 'Agencies shall not ask for copies.').action).toContain('not ask');
  });
});

describe('an order that names nobody', () => {
  it.each([
    ['en', 'Urgently complete the list of projects.'],
    ['en', 'Strengthening guidance for communes.'],
    ['en', 'Direct agencies to review their fees.'],
    ['en', 'Within 7 days of the notice, send a copy to the Office.'],
    ['en', 'The report shall be submitted before 5 May.'],
    ['vi', '- Khẩn trương hoàn thành danh mục dự án.'],
    ['vi', 'Tiếp tục làm tốt công tác lưu trữ.'],
    ['vi', '+ Báo cáo Bộ Chính trị kết quả trước ngày 5/6/2025.'],
    ['vi', 'Từ ngày 15 tháng 9 năm 2025, phối hợp với các hãng hàng không hướng dẫn hành khách.'],
    ['ms', '(i) Teruskan latihan untuk penjawat awam.'],
    ['ms', 'Mengarahkan agensi untuk menyemak kadar fi.'],
    ['ms', 'dalam tempoh dua hari selepas pelantikan itu memberi notis bertulis.'],
    ['ms', 'Laporan hendaklah dihantar sebelum 5 Mei.'],
  ] as const)('%s: %s', (language, text) => {
    expect(heard(language, text)).toMatchObject({ leads: [], force: 'imperative' });
  });

  it('may still say who helps', () => {
    expect(heard('vi', 'Chủ trì, phối hợp với Bộ Y tế và các cơ quan liên quan rà soát.')).toMatchObject({
      leads: [],
      coordinators: ['Bộ Y tế', 'các cơ quan liên quan'],
      action: 'rà soát',
      force: 'imperative',
    });
  });
});

describe('who has it done and who does it', () => {
  it.each([
    [
      'en',
      'The Government Party Committee directs the Ministry of Health to review fees.',
      'Ministry of Health',
    ],
    [
      'vi',
      'Giao Đảng ủy Chính phủ lãnh đạo, chỉ đạo Đảng ủy Bộ Y tế rà soát các khoản phí.',
      'Đảng ủy Bộ Y tế',
    ],
    ['ms', 'Ketua Setiausaha mengarahkan Unit Kewangan untuk menyemak kadar fi.', 'Unit Kewangan'],
  ] as const)('%s: %s', (language, text, lead) => {
    const { leads, oversight } = heard(language, text);
    expect(leads).toEqual([lead]);
    expect(oversight).toHaveLength(1);
  });

  it('is one body where those it directs are only a sort of bodies', () => {
    const text = 'Bộ Y tế chỉ đạo các cơ quan, đơn vị rà soát các khoản phí.';
    expect(heard('vi', text)).toMatchObject({ leads: ['Bộ Y tế'], oversight: [] });
  });

  it('does not oversee what the highest office asks for', () => {
    const text = 'Thủ tướng Chính phủ chỉ đạo Bộ Y tế khẩn trương hoàn thiện hồ sơ.';
    expect(heard('vi', text)).toMatchObject({ leads: ['Bộ Y tế'], oversight: [] });
  });

  it('is whoever does a thing that is to be done by somebody', () => {
    const text = 'The accounts shall be audited by the Auditor General each year.';
    expect(heard('en', text)).toMatchObject({ leads: ['Auditor General'], force: 'assigned' });
    expect(heard('ms', 'Akaun itu hendaklah diaudit oleh Ketua Audit Negara.')).toMatchObject({
      leads: ['Ketua Audit Negara'],
    });
  });

  it('acts through another and leads all the same', () => {
    const text =
      'The Secretary of Commerce, acting through the Director of NIST, in consultation with the Secretary of ' +
      'Defense acting through the Director of the NSA, and the Attorney General, shall publish guidance.';
    expect(heard('en', text)).toMatchObject({
      leads: ['Secretary of Commerce'],
      coordinators: ['Secretary of Defense', 'Attorney General'],
    });
  });
});

describe('a body and nothing more', () => {
  it.each([
    ['en', '5. For all provinces:', 'all provinces'],
    ['vi', '(2) Bộ Khoa học và Công nghệ:', 'Bộ Khoa học và Công nghệ'],
    ['vi', 'Đối với các địa phương:', 'các địa phương'],
    ['ms', 'Tindakan: Unit Kewangan', 'Unit Kewangan'],
  ] as const)('%s: %s', (language, text, lead) => {
    expect(heard(language, text)).toMatchObject({ leads: [lead], force: 'named', action: null });
  });

  it('stands for whoever was named before where it says so', () => {
    const text = 'Such agencies shall provide the reports every quarter.';
    expect(heard('en', text)).toMatchObject({ leads: [], force: 'imperative' });
  });
});

it('knows a job hardly anybody could be held to', () => {
  expect(heard('vi', 'Các tỉnh, thành phố tiếp tục quan tâm công tác lưu trữ.').weak).toBe(true);
  expect(heard('vi', 'Các tỉnh, thành phố tiếp tục rà soát công tác lưu trữ.').weak).toBe(false);
});
