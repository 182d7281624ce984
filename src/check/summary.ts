import type { Finding } from '../flow/finding';
import type { Pack } from '../flow/types';

/** Longer than this and nobody reads on. Units: lines. */
const MOST_LINES = 15;

/** Units: columns. */
const WIDTH = 100;

/** The last line of a check: what is there when all is well, else how much is wrong. */
export function closingLine(findings: readonly Finding[], pack: Pack | undefined): string {
  const errors = findings.filter((one) => one.severity === 'error').length;
  const warnings = findings.filter((one) => one.severity === 'warning').length;
  if (errors > 0)
    return `${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.`;
  if (warnings > 0) return `Geen fouten, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.`;
  return `Alles klopt: ${contents(pack)}.`;
}

function contents(pack: Pack | undefined): string {
  const flows = [...(pack?.flows.values() ?? [])];
  const questions = flows.reduce((sum, flow) => sum + Object.keys(flow.questions).length, 0);
  const examples = flows.reduce((sum, flow) => sum + flow.examples.length, pack?.examples.length ?? 0);
  return [
    count(flows.length, 'wegwijzer', 'wegwijzers'),
    count(questions, 'vraag', 'vragen'),
    count(examples, 'voorbeeld', 'voorbeelden'),
  ].join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What the organisation still has to confirm, the most harmful first; nothing when all is confirmed. */
export function toConfirmTable(findings: readonly Finding[]): string[] {
  const notes = findings.filter((one) => one.severity === 'note').sort((a, b) => weightOf(b) - weightOf(a));
  if (notes.length === 0) return [];
  const rows = notes
    .slice(0, MOST_LINES)
    .map(({ values }) => row(values.zekerheid ?? '', values.wat ?? '', values.eigenaar ?? ''));
  const rest = notes.length > MOST_LINES ? [`  … en nog ${notes.length - MOST_LINES}.`] : [];
  return ['Nog te bevestigen, het belangrijkste eerst:', ...rows, ...rest];
}

function weightOf({ values }: Finding): number {
  return Number(values.gewicht ?? 0);
}

function row(certainty: string, what: string, owner: string): string {
  return `  ${certainty.padEnd(4)} ${short(what, 55).padEnd(55)} ${short(owner, WIDTH - 63)}`.trimEnd();
}

function short(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
