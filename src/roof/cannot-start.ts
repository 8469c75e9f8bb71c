/** Why Docket cannot start, in one line that says what to change. */
export class CannotStart extends Error {
  constructor(line: string) {
    super(line);
    this.name = 'CannotStart';
  }
}
