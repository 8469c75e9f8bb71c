interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Keeps what overlaps nothing kept before; quick however many there are. */
export function cover(length: number): (stretch: Stretch) => boolean {
  const taken = new Uint8Array(length);
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}
