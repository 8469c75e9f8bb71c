/**
 * Text as it is searched: lower case, marks off ("Tài chính" → "tai chinh"), đ → d, anything but letters
 * and digits to single blanks. Applied to what is stored and to what is asked, so that people may type
 * with or without marks. Unicode calls đ a letter of its own: no decomposition takes its stroke away.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
