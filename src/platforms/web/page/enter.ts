import { api } from './api.ts';

const token = location.pathname.split('/').at(-1) ?? '';
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-enter]');

/** Where it leads: a document, if the link names one, else the room. */
const wanted = (() => {
  const asked = new URLSearchParams(location.search);
  const id = /^[\w-]{1,40}$/.exec(asked.get('document') ?? '')?.[0];
  const item = /^\d{1,6}$/.exec(asked.get('item') ?? '')?.[0];
  if (!id) return '/';
  return `/documents/${id}${item ? `?item=${item}#i${item}` : ''}`;
})();

for (const button of buttons) button.addEventListener('click', () => void enter());

async function enter(): Promise<void> {
  for (const one of buttons) one.disabled = true;
  try {
    await api.enter(token);
    location.replace(wanted);
  } catch {
    // Whoever is in already may follow an old link to the document it named.
    if (wanted !== '/' && (await fetch('/api/channels')).ok) return location.replace(wanted);
    for (const said of document.querySelectorAll<HTMLElement>('.failed')) said.hidden = false;
  }
}
