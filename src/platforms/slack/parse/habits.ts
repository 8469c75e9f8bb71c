/** Blanks that phones and word processors put in, and marks that cannot be seen. */
const oddBlanks = /[\u00A0\u2007\u202F\u3000]/g;
const unseen = /[\u200B-\u200D\u2060\uFEFF]/g;

/**
 * What a person typed, out of what Slack makes of it: `<@U1|lan>` stays a mention by its id, links become what
 * was typed, escaped signs become themselves.
 */
export function plainText(text: string): string {
  return text
    .replace(/<([^<>\s|]+)(?:\|([^<>]*))?>|<([^<>|]+)\|([^<>]*)>/g, (_, target, label, odd, oddLabel) =>
      reference(target ?? odd, label ?? oddLabel ?? ''),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(oddBlanks, ' ')
    .replace(unseen, '')
    .trim();
}

function reference(target: string, label: string): string {
  const sign = target.charAt(0);
  if (sign === '@' || sign === '#') return `<${target}>`;
  if (sign === '!') return label || `@${target.slice(1)}`;
  if (!label) return target.replace(/^mailto:/, '');
  const typed = target.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '');
  return label.replace(/^https?:\/\//, '').replace(/\/$/, '') === typed ? label : `${label} (${target})`;
}

/** The same where nobody will look a mention up: for the text of a message. */
export function readableText(text: string, nameOf: (user: string) => string | undefined): string {
  return plainText(
    text
      .replace(/<@([A-Z0-9]+)(?:\|([^<>]*))?>/g, (_, user: string, label = '') =>
        nameOf(user) ? `@${nameOf(user)}` : `@${label || user}`,
      )
      .replace(/<#([A-Z0-9]+)(?:\|([^<>]*))?>/g, (_, channel: string, label = '') => `#${label || channel}`),
  );
}
