/** Counts checks and collects violations. Progress is printed to standard error. */

export class Report {
  checks = 0;
  readonly violations: string[] = [];

  /** Records one check. All violations are counted, and the first 20 are printed at once. */
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
