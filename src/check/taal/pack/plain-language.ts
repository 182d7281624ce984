import type { Finding } from '../../../flow/finding';
import type { Context } from '../../context';
import { readability } from '../readability';
import { severityOf, written } from '../rules/text-index';
import { type Checked, type TaalContext, taalcheck } from '../taalcheck';
import type { TaalFinding } from '../types';
import { isExcused } from './excuses';
import { coveredBy } from './in-source';
import { type ShownTexts, shownTexts } from './shown-texts';

/** Checks one text; who checks the same texts again and again remembers what came of them. */
export type TextCheck = (text: string, asked: TaalContext) => Checked;

/** Checks the language of every text for citizens. Tips are left out: they are for who is writing, not for who examines. */
export function plainLanguage(context: Context, check: TextCheck = taalcheck): Finding[] {
  const { words } = context;
  if (!words) return [];
  const asked: TaalContext = { words, address: addressOf(context), isExplained: true, isPart: true };
  return shownTexts(context).flatMap((page) => pageFindings(context, page, (text) => check(text, asked)));
}

function pageFindings(context: Context, page: ShownTexts, check: (text: string) => Checked): Finding[] {
  const checked = page.texts.map((text) => ({ text, result: check(text.text) }));
  const own = checked.flatMap(({ text, result }) =>
    result.findings
      .filter((one) => one.severity !== 'tip' && !isExcused(context.read, text, one))
      .map((one) => inFile(context, text, one)),
  );
  return [
    ...wholePage(
      context,
      page,
      checked.map(({ result }) => result),
    ),
    ...own,
  ];
}

/** How hard the page is with all its texts together. */
function wholePage(context: Context, { file, path }: ShownTexts, checked: readonly Checked[]): Finding[] {
  const readings = checked.flatMap((one) => one.readings);
  const index = readability(readings);
  const severity = severityOf(readings, index);
  if (!severity) return [];
  const values = { index: written(index), vorm: 'tekst', stuk: path.join('/') };
  return [context.at({ file, path, atKey: true }, 'tekst-index', values, severity)];
}

function inFile(context: Context, { text, spot }: ShownTexts['texts'][number], found: TaalFinding): Finding {
  const { rule, severity, start, end, values, suggestions } = found;
  const piece = text.slice(start, end);
  const more = { ...values, stuk: piece };
  const finding = context.at(spot, rule, more, severity === 'error' ? 'error' : 'warning');
  return { ...finding, ...coveredBy(context.read, finding, piece), near: suggestions };
}

/** "u" or "je", whichever the pack says most. */
function addressOf({ texts }: Context): 'u' | 'je' {
  let formal = 0;
  for (const { text } of texts) {
    formal += text.match(/\b(?:u|uw)\b/gi)?.length ?? 0;
    formal -= text.match(/\b(?:je|jij|jouw)\b/gi)?.length ?? 0;
  }
  return formal >= 0 ? 'u' : 'je';
}
