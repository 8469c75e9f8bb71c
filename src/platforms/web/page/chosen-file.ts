import type { FileSent } from '../wire.ts';

/** A file picked for a field of a form. */
export interface ChosenFile {
  readonly option: string;
  readonly file: File;
}

/** More than is taken of other files: such a file is only named, and the answer says what fits. Bytes. */
export const sentUpTo = 10_000_000;

/** A file as it goes to the server: its bytes as they are, since only there its letters are told apart. */
export async function fileToSend({ option, file }: ChosenFile, most: number): Promise<FileSent> {
  const { name, size, type } = file;
  return { option, name, type, size, base64: size > most ? '' : await base64Of(file) };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file cannot be read')));
    reader.readAsDataURL(file);
  });
}
