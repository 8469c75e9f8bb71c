import { drawBlocks, escaped } from './look-blocks.ts';

/** A card or form as it is handed to Slack. */
export interface Shown {
  /** What notifications and screen readers have; null for views, which have none. */
  readonly text: string | null;
  /** A view's title and its button to hand it in. */
  readonly frame?: { readonly title: string; readonly submit?: string | undefined };
  readonly blocks: readonly unknown[];
}

export interface Sight {
  readonly name: string;
  /** A column for each language. */
  readonly columns: readonly Shown[];
}

const style = `
body { margin: 16px; font: 15px/1.36 Lato, "Noto Sans", system-ui, sans-serif; color: #1d1c1d; background: #ddd }
section { display: inline-block; padding: 8px; background: #ddd }
h2 { margin: 4px 0; font-size: 15px } .phones { display: flex; gap: 12px; align-items: flex-start }
.phone { width: 375px; box-sizing: border-box; background: #fff; border-radius: 12px; overflow: hidden }
.banner { padding: 8px 12px; background: #e8eef7; font-size: 13px } .bar { padding: 10px 14px; font-weight: 700;
border-bottom: 1px solid #ddd; display: flex; justify-content: space-between } .bar span { color: #007a5a }
.body { padding: 10px 14px 14px 58px } .view .body { padding-left: 14px }
.header { font-size: 18px; font-weight: 900; margin: 4px 0 6px } .text, .context { margin: 4px 0 }
.line { white-space: pre-wrap; overflow-wrap: anywhere } .context { font-size: 12.5px; color: #616061; white-space: pre-wrap }
ul, ol { margin: 2px 0; padding-left: 22px } hr { border: 0; border-top: 1px solid #ddd; margin: 10px 0 }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px } .button { border: 1px solid #bbb;
border-radius: 6px; padding: 5px 11px; font-weight: 700; font-size: 14px; max-width: 100%; box-sizing: border-box;
overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .primary { background: #007a5a; color: #fff }
.danger { background: #e01e5a; color: #fff } .menu { font-size: 12px; background: #f4f4f4; padding: 4px 8px }
.input { margin: 10px 0 } .field { border: 1px solid #999; border-radius: 6px; padding: 7px 10px; margin-top: 4px;
white-space: pre-wrap } .high { min-height: 60px } s { color: #888; text-decoration: none } i { color: #888; font-weight: 400 }
`;

/** One page: a section for each sight, its languages beside each other, 375 pixels wide as on a phone. */
export function pageOf(sights: readonly Sight[]): string {
  const sections = sights.map(({ name, columns }, at) => {
    const phones = columns.map(phone).join('');
    return `<section id="s${at}"><h2>${at}. ${escaped(name)}</h2><div class="phones">${phones}</div></section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Docket on Slack</title><style>${style}</style>${sections.join('')}`;
}

function phone({ text, frame, blocks }: Shown): string {
  const bar = frame
    ? `<div class="bar">${escaped(frame.title)}<span>${escaped(frame.submit ?? '')}</span></div>`
    : '';
  const banner = text === null ? '' : `<div class="banner">${text}</div>`;
  return `<div class="phone${frame ? ' view' : ''}">${banner}${bar}<div class="body">${drawBlocks(blocks)}</div></div>`;
}
