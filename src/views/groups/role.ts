import type { Group } from '../../domain/group.ts';
import type { Office, SeatKind } from '../../domain/member.ts';
import type { Translator } from '../../i18n/translator.ts';

/** A seat with its group. */
export interface SeatOf {
  readonly kind: SeatKind;
  readonly group: Group;
}

/** "Lead of the Ministry of Finance". */
export const seatsInWords = (t: Translator, seats: readonly SeatOf[]): string[] =>
  seats.map(({ kind, group }) => t(`seats.${kind}`, { group: t.worded(group.name) }));

/** What somebody is here: their office and their seats; a member with a seat is what the seat says. */
export function roleInWords(t: Translator, office: Office, seats: readonly SeatOf[]): string {
  const held = seatsInWords(t, seats);
  return office === 'member' && held.length > 0
    ? held.join('; ')
    : [t(`offices.${office}`), ...held].join('; ');
}
