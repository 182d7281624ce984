import { strToU8, zipSync } from 'fflate';
import type { Block, Run } from './letter';
import { dotsFor } from './letter-text';

/** What every such file says of itself. Source: ISO/IEC 29500. */
const OFFICE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (inside: string) =>
  `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${inside}</Relationships>`;
const STYLES = `${HEAD}<w:styles xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
/** A4 with margins of two centimetres. Units: twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>';

/** A letter as a document to go on writing in. */
export function letterDocx(blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const body = blocks.map(paragraphs).join('');
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(relation('r1', 'styles', 'styles.xml')),
    'word/styles.xml': STYLES,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}${PAGE}</w:body></w:document>`,
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(packed)));
}

function paragraphs({ lines, isSubject }: Block): string {
  return lines
    .map((line, index) => {
      const after = index === lines.length - 1 ? 220 : 0;
      const isRightToLeft = startsRightToLeft(line);
      const how = `<w:spacing w:after="${after}"/>`;
      const runs = line.map((run) => runXml(run, isSubject)).join('');
      return `<w:p><w:pPr>${isRightToLeft ? '<w:bidi/>' : ''}${how}</w:pPr>${runs}</w:p>`;
    })
    .join('');
}

function runXml(run: Run, isBold?: true): string {
  const text = 'words' in run ? run.words : dotsFor(run.blank);
  const how = `${isBold ? '<w:b/>' : ''}${RIGHT_TO_LEFT.test(text) && !LEFT_TO_RIGHT.test(text) ? '<w:rtl/>' : ''}`;
  return `<w:r>${how ? `<w:rPr>${how}</w:rPr>` : ''}${textXml(text)}</w:r>`;
}

/** Words as they are: line ends and tabs are marks of their own there. */
function textXml(text: string): string {
  return text
    .split(/(\r\n|[\n\r\t\u2028\u2029])/)
    .map((piece, index) => {
      if (index % 2 === 1) return piece === '\t' ? '<w:tab/>' : '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    })
    .join('');
}

/** What XML has no sign for (control characters, half a pair) gives way to the sign for the unknown. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /\p{Script=Latin}/u;

/** The first letter decides, as it does in a browser. */
function startsRightToLeft(line: readonly Run[]): boolean {
  const text = line.map((run) => ('words' in run ? run.words : '')).join('');
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}
