import { escaped } from './html.ts';

/** The same in each language, as a phone shows it. */
export interface Sight {
  readonly name: string;
  readonly phones: readonly string[];
}

const style = `
body { margin: 16px; font: 15px/1.36 Lato, "Noto Sans", system-ui, sans-serif; color: #1d1c1d; background: #ddd }
section { display: inline-block; padding: 8px; background: #ddd }
h2 { margin: 4px 0; font-size: 15px } .phones { display: flex; gap: 12px; align-items: flex-start }
.phone { width: 375px; box-sizing: border-box; border-radius: 12px; overflow: hidden }
`;

/** One page: a section for each sight, its languages beside each other, 375 pixels wide as on a phone. */
export function pageOf(title: string, own: string, sights: readonly Sight[]): string {
  const sections = sights.map(
    ({ name, phones }, at) =>
      `<section id="s${at}"><h2>${at}. ${escaped(name)}</h2><div class="phones">${phones.join('')}</div></section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}${own}</style>${sections.join('')}`;
}
