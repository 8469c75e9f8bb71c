import { command } from '../../src/chat/command.ts';
import { group as groupField } from '../../src/chat/field.ts';
import { besidePeriod } from '../../src/domain/figures.ts';
import { groupFiguresCard } from '../../src/views/figures/group.ts';
import { figuresAsked, figuresOptions } from './shared/figures-asked.ts';

/** Worst tasks on the card; all of them are on `/tasks list`. */
const mostShown = 5;

/** A group's figures for a period beside those of the one before, as of today or any day before. */
export const group = command({
  path: ['reports', 'group'],
  summary: 'figures.group.summary',
  options: { group: groupField(), ...figuresOptions },
  also: ['figures', 'criteria', 'so lieu', 'tieu chi', 'co quan', 'angka', 'agensi'],
  may: 'reports.read',
  async run(ask, given) {
    const { store, viewer } = ask;
    const { group } = given;
    const asked = { ...(await figuresAsked(ask, given)), groupId: group.id };
    const card = await groupFiguresCard(ask, {
      group,
      asked,
      figures: await store.figures.of(viewer, asked),
      before: await store.figures.of(viewer, { ...asked, period: besidePeriod(asked.period, -1) }),
      worst: await store.figures.worst(viewer, asked, mostShown),
      head: await store.history.printHead(viewer, 'group'),
    });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
