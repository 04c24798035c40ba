/** The results as tables, for the terminal and for the report. */
import type { Machine } from './machine.js';
import type { Measurement } from './measurement.js';
import type { Spread } from './stats.js';

const HEAD = ['benchmark', 'ours', 'peer', 'ours ÷ peer (range)', 'target', 'met', 'rounds'] as const;

/** Three significant digits, which is more than the noise of two busy cores allows. */
function number(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

function ranged({ median, min, max }: Spread): string {
  return `${number(median)} (${number(min)}–${number(max)})`;
}

function row(item: Measurement): string[] {
  const met = item.met === null ? '–' : item.met ? 'yes' : 'NO';
  return [
    item.name,
    `${number(item.ours.median)} ${item.unit}`,
    number(item.peer.median),
    ranged(item.ratio),
    item.target,
    met,
    String(item.rounds.length),
  ];
}

/** A table with padded columns for a terminal. */
export function textTable(items: readonly Measurement[]): string {
  const rows = [[...HEAD], ...items.map(row)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A Markdown table and the details of each row. */
export function markdown(items: readonly Measurement[], made: Machine): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const details = items.map((item) => `- **${item.name}** (${item.compares}): ${detailsOf(item)}`);
  return [
    machineLine(made),
    '',
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...items.map((item) => line(row(item))),
    '',
    ...details,
  ].join('\n');
}

export function detailsOf(item: Measurement): string {
  return Object.entries(item.details)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** One line with the machine, the versions and the load. */
export function machineLine({ versions, loadavg, cpus, cpu, memory_gib, taken_at }: Machine): string {
  const load = `load average ${loadavg.before.join(' ')} before, ${loadavg.after.join(' ')} after`;
  return `Taken ${taken_at} on ${cpus} × ${cpu}, ${memory_gib} GiB; Node ${versions.node}, Temporal SDK ${versions.sdk}, server ${versions.server}; ${load}.`;
}
