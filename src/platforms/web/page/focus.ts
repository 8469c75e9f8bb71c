/** Where typing goes on after anything was opened or pressed; a phone's keyboard is not forced open. */
export function focusComposer(): void {
  if (matchMedia('(pointer: fine)').matches) document.getElementById('composer')?.focus();
}
