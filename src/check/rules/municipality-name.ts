import type { Finding } from '../../flow/finding';
import { K, WORDS } from '../../flow/keys';
import type { FlowFile } from '../../flow/schema/flow-file';
import type { Context } from '../context';
import type { WrittenText } from '../texts';
import { narrowed } from '../where';

/** Where the name of the municipality belongs. */
const NAME = '%gemeente%';

/** Whatever somebody wrote in the hope that a name would come there. */
const SIGN = /%\s?\p{L}+\s?%/u;

/** The name of the municipality where no municipality is known: the visitor would read the percent signs. */
export function municipalityName(context: Context): Finding[] {
  return context.texts.flatMap((written) => {
    // There the signs stand around what the visitor fills in; `letterFields` looks at those.
    if (written.kind === 'letter' || written.kind === 'letterFrame') return [];
    const sign = strayIn(context, written);
    if (sign === undefined) return [];
    const found = context.at(written.spot, 'gemeente-buiten-sjabloon', { teken: sign });
    return [narrowed(context.read, found, sign)];
  });
}

function strayIn(context: Context, written: WrittenText): string | undefined {
  if (!SIGN.test(written.text)) return undefined;
  const rest = isInTemplate(context, written) ? written.text.replaceAll(NAME, '') : written.text;
  return SIGN.exec(rest)?.[0];
}

function isInTemplate({ read }: Context, { kind, spot }: WrittenText): boolean {
  const [part, outcome = ''] = spot.path;
  if (kind !== 'flow' || part !== K.outcomes) return false;
  const file = read.files.get(spot.file)?.value as FlowFile | undefined;
  return file?.[K.outcomes]?.[outcome]?.[K.desk] === WORDS.municipalityDesk;
}
