/** Marks, and what begins a mention, a time, an emoji or a link; also a colon that what follows may close. */
const live = /[\\*_~`|<[\]]|:(?=\S|$)/g;
/** What makes a heading, a list, a quotation or small print of a line that it begins. */
const opening = /^( *)(-#|#{1,3}|>{1,3}|[-+]|\d+\.)(?=\s|$)/gm;
/** What the server looks for, whatever stands before it. */
const call = /@(?=everyone|here|[!&]?\d)/gi;

/**
 * People's text for where Discord reads mark-up: shown to the letter. A backslash makes a mark a letter; within
 * what could ping there is also a blank of no width, since pings are looked for without regard to marks.
 */
export function literal(text: string): string {
  return text
    .replace(live, '\\$&')
    .replace(opening, (_, blanks: string, mark: string) =>
      /^\d/.test(mark) ? `${blanks}${mark.slice(0, -1)}\\.` : `${blanks}\\${mark}`,
    )
    .replace(call, '@\u200B');
}

/** Where a link may lead: the web, in letters that end no link. */
export function linkTo(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href).href.replace(
    /[()<>\\*_~`|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return url.length <= 1000 ? url : undefined;
}
