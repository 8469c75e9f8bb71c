import type { Day } from '../../domain/day.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { RisingTask } from '../../store/index.ts';

/** The tasks of a rehearsal by the day on which their next rung falls. */
export class DueBook {
  private readonly days = new Map<Day, Map<TaskId, RisingTask>>();
  private readonly byId = new Map<TaskId, RisingTask>();
  /** Days whose tasks may stand in another order than their numbers'. */
  private readonly unsorted = new Set<Day>();
  private readonly until: Day;

  /** What falls after `until` is forgotten. */
  constructor(until: Day) {
    this.until = until;
  }

  add(task: RisingTask): void {
    const { nextRungDay: day, id } = task;
    this.byId.set(id, task);
    if (day > this.until) return;
    const there = this.days.get(day) ?? new Map<TaskId, RisingTask>();
    this.days.set(day, there.set(id, task));
    this.unsorted.add(day);
  }

  /** Has a task come up next on another day; null for never again. */
  move(id: TaskId, day: Day | null): void {
    const task = this.byId.get(id);
    if (!task) return;
    this.days.get(task.nextRungDay)?.delete(id);
    if (day === null) this.byId.delete(id);
    else this.add({ ...task, nextRungDay: day });
  }

  /** The first tasks whose rungs have come by a day, by day and number. */
  first(today: Day, limit: number): RisingTask[] {
    const due: RisingTask[] = [];
    for (const day of [...this.days.keys()].filter((one) => one <= today).sort()) {
      this.sort(day);
      for (const task of this.days.get(day)?.values() ?? []) {
        if (due.length === limit) return due;
        due.push(task);
      }
      if (this.days.get(day)?.size === 0) this.days.delete(day);
    }
    return due;
  }

  of(id: TaskId): RisingTask | undefined {
    return this.byId.get(id);
  }

  private sort(day: Day): void {
    if (!this.unsorted.delete(day)) return;
    const sorted = [...(this.days.get(day) ?? [])].sort(([, a], [, b]) => a.number - b.number);
    this.days.set(day, new Map(sorted));
  }
}
