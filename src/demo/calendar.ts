import { inLieuOf, vietnamese } from '../calendars/index.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { Worded } from '../domain/language.ts';
import type { Viewer } from '../domain/member.ts';
import type { Rooms } from '../store/index.ts';

const { newYear, tet, hungKings, reunification, labour, national } = vietnamese;

const off = (day: Day, name: Worded, days = 1): CalendarDay[] =>
  Array.from({ length: days }, (_, at) => ({ day: addDays(day, at), kind: 'off', name }));
const inLieu = (day: Day, name: Worded, days = 1) => off(day, inLieuOf(name, 'VN'), days);

/** The last year of `byLaw`. */
const lastYear = 2028;

/** Vietnam's holidays as its law has them: written out, since finding them takes longer than a start may. */
export const byLaw: readonly CalendarDay[] = [
  ...off('2026-01-01', newYear),
  ...off('2026-02-16', tet, 5),
  ...off('2026-04-26', hungKings),
  ...inLieu('2026-04-27', hungKings),
  ...off('2026-04-30', reunification),
  ...off('2026-05-01', labour),
  ...off('2026-09-02', national),
  ...off('2027-01-01', newYear),
  ...off('2027-02-05', tet, 5),
  ...inLieu('2027-02-10', tet, 2),
  ...off('2027-04-16', hungKings),
  ...off('2027-04-30', reunification),
  ...off('2027-05-01', labour),
  ...inLieu('2027-05-03', labour),
  ...off('2027-09-02', national),
  ...off('2028-01-01', newYear),
  ...inLieu('2028-01-03', newYear),
  ...off('2028-01-25', tet, 5),
  ...inLieu('2028-01-31', tet),
  ...off('2028-04-04', hungKings),
  ...off('2028-04-30', reunification),
  ...off('2028-05-01', labour),
  ...inLieu('2028-05-02', reunification),
  ...off('2028-09-02', national),
  ...inLieu('2028-09-04', national),
];

const swapped: Worded = {
  text: 'Nghỉ hoán đổi với Thứ Bảy, 26/4/2025',
  translations: { en: 'Given for Sat, 26 Apr 2025', ms: 'Ditukar dengan Sab, 26 Apr 2025' },
};
const worked: Worded = {
  text: 'Làm bù cho Thứ Sáu, 2/5/2025',
  translations: { en: 'Instead of Fri, 2 May 2025', ms: 'Menggantikan Jum, 2 Mei 2025' },
};

/** 2025 as the government announced it, and the second day of the next National Day: the secretariat's own. */
const announced: readonly CalendarDay[] = [
  ...off('2025-01-01', newYear),
  ...off('2025-01-27', tet, 5),
  ...off('2025-04-07', hungKings),
  { day: '2025-04-26', kind: 'worked', name: worked },
  ...off('2025-04-30', reunification),
  ...off('2025-05-01', labour),
  ...off('2025-05-02', swapped),
  ...off('2025-09-01', national, 2),
  ...off('2026-09-01', national),
];

/** The committee's working days: Vietnam's, from the start. */
export async function hangCalendar(rooms: Rooms, viewer: Viewer): Promise<void> {
  await rooms.calendars.seed(viewer, byLaw);
  await rooms.calendars.put(viewer, announced);
  await rooms.calendars.setSource(viewer, { country: 'VN', weekend: [6, 7], to: lastYear });
}
