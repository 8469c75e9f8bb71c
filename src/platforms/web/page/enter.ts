import { api } from './api.ts';

const token = location.pathname.split('/').at(-1) ?? '';
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-enter]');

for (const button of buttons) button.addEventListener('click', () => void enter());

async function enter(): Promise<void> {
  for (const one of buttons) one.disabled = true;
  try {
    await api.enter(token);
    location.replace('/');
  } catch {
    for (const said of document.querySelectorAll<HTMLElement>('.failed')) said.hidden = false;
  }
}
