/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** The figure below which a share of all lies. Units: share 0–1. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** One line of the report: what was measured, what it is held against, and the most it may be. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The same of the yardstick in the same run; the limit is then a ratio. */
  readonly against?: number;
  readonly limit: number;
}

/** A table of lines with ratios, the limits and whether they hold. */
export function report(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const ratio = line.against === undefined ? undefined : line.value / line.against;
    const holds = (ratio ?? line.value) <= line.limit;
    return [
      line.what,
      written(line.value, line.unit),
      line.against === undefined ? '' : written(line.against, line.unit),
      ratio === undefined ? '' : `× ${ratio.toFixed(2)}`,
      ratio === undefined ? `≤ ${written(line.limit, line.unit)}` : `≤ × ${line.limit}`,
      holds ? 'holds' : 'TOO MUCH',
    ];
  });
  return table([['', 'Wegwijzer', 'bare page', 'ratio', 'limit', ''], ...rows]);
}

/** Does every line stay within its limit? */
export function allHold(lines: readonly Line[]): boolean {
  return lines.every(({ value, against, limit }) => value / (against ?? 1) <= limit);
}

function written(value: number, unit: string): string {
  const digits = value < 10 && !Number.isInteger(value) ? 2 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
