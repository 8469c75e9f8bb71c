import type { Group } from '../domain/group.ts';
import type { Office, SeatKind } from '../domain/member.ts';
import type { Translator } from '../i18n/translator.ts';

export interface SeatOf {
  readonly kind: SeatKind;
  readonly group: Group;
}

/** "Lead of the Ministry of Finance", or the office for who holds no seat. */
export function roleInWords(t: Translator, office: Office, seats: readonly SeatOf[]): string {
  const held = seats.map(({ kind, group }) => t(`seats.${kind}`, { group: t.worded(group.name) }));
  if (office !== 'member') return t.list([t(`offices.${office}`), ...held]);
  return held.length > 0 ? t.list(held) : t('offices.member');
}
