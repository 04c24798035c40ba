/** Counts what was checked and keeps what was wrong; progress goes to standard error. */

export class Report {
  checks = 0;
  readonly violations: string[] = [];

  /** One check. The first few violations are said at once, all are counted. */
  check(holds: boolean, what: () => string): void {
    this.checks += 1;
    if (holds) return;
    const violation = what();
    this.violations.push(violation);
    if (this.violations.length <= 20) this.print(`VIOLATION ${violation}`);
  }

  print(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  summary(): string {
    return `${this.checks} checks, ${this.violations.length} violations`;
  }
}
