import { html, type TemplateResult } from 'lit-html';

const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/gi;

/** Text as it was typed, web addresses made links. Only http and https can become one. */
export function linked(text: string): (string | TemplateResult)[] {
  return text
    .split(address)
    .map((piece, at) =>
      at % 2 === 1 ? html`<a href=${piece} target="_blank" rel="noopener noreferrer">${piece}</a>` : piece,
    );
}

/** Two letters for a person's picture: Vietnamese names end with the given name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((one) => one?.[0]?.toUpperCase() ?? '').join('');
}

/** One of eight colours, always the same for the same id. */
export function hueOf(id: string): string {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return `hue-${sum % 8}`;
}
