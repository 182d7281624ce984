import type { Paper } from './context';

/** One run of pages with a heading of its own. `name` is a class of the section that stands on it. */
export interface Run {
  readonly name: string;
  readonly title: string;
  readonly numbers?: string;
}

const MARGINS: Readonly<Record<Paper, string>> = {
  a4: '15mm 12mm 13mm',
  a5: '15mm 11mm 13mm',
};

/** The rules that put a heading above and the emergency line below every page. Shape: CSS. */
export function sheetRules(paper: Paper, emergency: string, runs: readonly Run[]): string {
  const foot = `@bottom-left { content: ${quoted(emergency)}; font: bold 8pt sans-serif } @bottom-right { content: counter(page); font: 8pt sans-serif }`;
  const pages = runs.map(({ name, title, numbers }) => {
    const head = `@top-left { content: ${quoted(title)}; font: 8pt sans-serif } @top-right { content: ${quoted(numbers ?? '')}; font: bold 11pt sans-serif }`;
    return `@page ${name} { ${head} } .${name} { page: ${name} }`;
  });
  return [`@page { size: ${paper.toUpperCase()}; margin: ${MARGINS[paper]}; ${foot} }`, ...pages].join('\n');
}

/** A text as CSS wants it; what could end the stylesheet is written as a code. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
