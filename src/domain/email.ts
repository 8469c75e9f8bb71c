const longest = 254;

/** An e-mail address as it is kept and compared, in small letters; undefined for what is none. */
export function asEmail(text: string): string | undefined {
  const email = text.normalize('NFC').trim().toLowerCase();
  return email.length <= longest && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email) ? email : undefined;
}
