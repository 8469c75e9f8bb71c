import { cut, lengthOf, tidy } from './cut.ts';

/** What looks like a mark but is none. Slack knows no way to write its marks literally. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * People's text where Slack reads mark-up (the text for notifications): angle brackets are written out, so that
 * no mention, link or "<!channel>" is read in it, and marks become look-alikes. Blocks do without: rich and
 * plain texts are taken as they are.
 */
export function mrkdwn(text: string): string {
  return (
    tidy(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // Within a word they mark nothing: "Asia/Ho_Chi_Minh".
      .replace(/`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/gu, (mark) => lookalikes[mark] ?? mark)
      .replace(/@(?=(?:here|channel|everyone|group)\b)/gi, '＠')
      .replace(/:(?=[a-z0-9_+'-]+:)/gi, '∶')
  );
}

/** The same, at most `most` letters long as it is sent. */
export function mrkdwnCut(text: string, most: number): string {
  for (let left = most; ; ) {
    const written = mrkdwn(cut(text, left));
    const surplus = lengthOf(written) - most;
    if (surplus <= 0) return written;
    // One letter is written as at most five.
    left -= Math.ceil(surplus / 5);
  }
}
