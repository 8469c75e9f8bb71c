import { state } from './state.ts';

/** Puts into a field what was chosen for it already; once, when the form opens: what comes later is the person's. */
export function fillFile(element: Element | undefined): void {
  if (!(element instanceof HTMLInputElement) || element.files?.length) return;
  const chosen = state.form?.files.find(({ option }) => option === element.name);
  if (!chosen) return;
  const held = new DataTransfer();
  held.items.add(chosen.file);
  element.files = held.files;
}
