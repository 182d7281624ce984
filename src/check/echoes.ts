import type { Code } from '../flow/codes';
import type { Finding } from '../flow/finding';
import { K, WORDS } from '../flow/keys';
import type { FlowFile } from '../flow/schema/flow-file';
import type { Context } from './context';
import { fileOf } from './where';

/** What else goes wrong when the desk of a template is mistyped: the outcome is then no template any more. */
const ECHOES: ReadonlySet<Code> = new Set<Code>([
  'dubbele-id',
  'gemeente-buiten-sjabloon',
  'onbekend-doel',
  'sjabloon-mist',
  'voorbeeld-onbekend',
]);

/** On a broken way examples do not come where they should; what they miss then says nothing. */
const COVERAGE: ReadonlySet<Code> = new Set<Code>(['keuze-zonder-voorbeeld', 'uitkomst-zonder-voorbeeld']);

/** These leave the ways whole. */
const HARMLESS: ReadonlySet<Code> = new Set<Code>([
  'begrip-zonder-uitleg',
  'e-mail-fout',
  'feit-in-tekst',
  'html-in-tekst',
  'link-onveilig',
  'loket-een-weg',
  'onbekend-feit',
  'onbekend-loket',
  'onbekende-datum',
  'telefoon-fout',
  'uitkomst-onvolledig',
]);

/** Leaves out what follows from another finding, which has a letter of its own. */
export function withoutEchoes(findings: readonly Finding[], context: Context): Finding[] {
  const isWayBroken = findings.some(({ code, severity }) => severity === 'error' && !HARMLESS.has(code));
  const kept = findings.filter(({ code }) => !isWayBroken || !COVERAGE.has(code));
  return withoutTemplateEchoes(kept, context);
}

/** Leaves out the findings that follow from `loket: gemeente` being mistyped: that line has a letter of its own. */
function withoutTemplateEchoes(findings: readonly Finding[], context: Context): Finding[] {
  const mistyped = findings.filter(
    ({ code, near }) => code === 'onbekend-loket' && near?.[0] === WORDS.municipalityDesk,
  );
  if (mistyped.length === 0) return [...findings];
  const ids = mistyped.flatMap((one) => templateAt(context, one));
  return findings.filter(({ code, values }) => {
    if (!ECHOES.has(code)) return true;
    const name = (values.naam ?? values.plek ?? '').split('/').at(-1) ?? '';
    return code !== 'gemeente-buiten-sjabloon' && !ids.some((id) => name === id || name.startsWith(`${id}-`));
  });
}

/** The outcome whose desk stands at a finding. */
function templateAt({ pack, read, at }: Context, { file, start }: Finding): string[] {
  return [...pack.flows.values()].flatMap((flow) => {
    if (fileOf(read, flow.id) !== file) return [];
    const value = read.files.get(file)?.value as FlowFile | undefined;
    const outcomes = value?.[K.outcomes] ?? {};
    return Object.keys(outcomes).filter(
      (id) => at({ file, path: [K.outcomes, id, K.desk] }, 'onbekend-loket', {}).start === start,
    );
  });
}
