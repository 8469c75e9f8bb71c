const minutes = String.raw`(?:[:.]\d{2})?`;
const hours = new RegExp(
  [
    String.raw`(?:at )?\d{1,2}${minutes} ?(?:am|pm)`,
    String.raw`(?:at |luc |vao luc |pukul |jam )?\d{1,2}:\d{2}`,
    String.raw`(?:luc |vao luc )?\d{1,2} ?(?:h|g|gio)(?: ?\d{2}(?: ?phut)?)?`,
    String.raw`(?:pukul|jam) \d{1,2}${minutes}(?: (?:pagi|tengah hari|petang|malam))?`,
  ]
    .map((hour) => String.raw`(?<![\p{L}\p{N}/])${hour}(?![\p{L}\p{N}/])`)
    .join('|'),
  'u',
);

/** Takes an hour of the day out of tidied text: "trước 17h ngày 30/9" → "trước ngày 30/9". */
export function withoutHour(text: string): { readonly text: string; readonly hadHour: boolean } {
  const rest = text.replace(hours, ' ').replace(/ +/g, ' ').trim();
  return { text: rest, hadHour: rest !== text };
}
