import type { Language } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { type Someone, textOf, type World } from '../world.ts';

/**
 * A short directive in each language, of four items: one with a coordinator, one that comes every month, one whose
 * lead stands above it, one for a body that the stories' committee does not know.
 */
export const directiveTexts: Readonly<Record<Language, string>> = {
  en: `The committee concludes as follows:

1. The Ministry of Finance shall, in coordination with the Ministry of Home Affairs, allot funds for the moved offices before 31 August 2025.

2. The Ministry of Home Affairs shall:
(a) report the number of vacant posts by the 25th of every month;
(b) publish a list of the surplus buildings in August 2025.

3. The Buildings Office shall inspect every moved office by 15 September 2025.
`,
  vi: `Ban Chỉ đạo kết luận như sau:

1. Giao Bộ Tài chính chủ trì, phối hợp với Bộ Nội vụ bố trí kinh phí cho các trụ sở đã chuyển trước ngày 31/8/2025.

2. Bộ Nội vụ:
a) Báo cáo số vị trí còn trống trước ngày 25 hằng tháng.
b) Công bố danh sách trụ sở dôi dư trong tháng 8/2025.

3. Giao Cục Quản lý nhà cửa kiểm tra toàn bộ trụ sở đã chuyển, chậm nhất ngày 15/9/2025.
`,
  ms: `Jawatankuasa memutuskan seperti berikut:

1. Kementerian Kewangan hendaklah, dengan kerjasama Kementerian Hal Ehwal Dalam Negeri, menyediakan peruntukan bagi pejabat yang berpindah selewat-lewatnya pada 31 Ogos 2025.

2. Kementerian Hal Ehwal Dalam Negeri hendaklah:
(a) melaporkan bilangan jawatan kosong selewat-lewatnya pada 25 haribulan setiap bulan;
(b) menerbitkan senarai bangunan yang tidak digunakan pada bulan Ogos 2025.

3. Jabatan Bangunan Awam hendaklah memeriksa setiap pejabat yang berpindah selewat-lewatnya pada 15 September 2025.
`,
};

/** What the texts do not say of themselves. */
export const directiveFacts = {
  number: '21-KL/BCD',
  title: 'Moved offices',
  issuer: 'Steering Committee',
  'signed-on': '4/7/2025',
  kind: 'conclusion',
};

/** Hands a text in, with all that it does not say of itself. */
export const handInText = (
  world: World,
  text: string,
  facts: Readonly<Record<string, string>> = {},
  who: Someone = 'hoa',
): Promise<Reply> => world.say(who, '/directives import', { text, ...directiveFacts, ...facts });

/** What a person is told was wrong: on a form, or where none can open, in words. */
export const wrongIn = (reply: Reply): string =>
  reply.kind === 'form' ? (reply.form.error ?? '') : textOf(reply);
