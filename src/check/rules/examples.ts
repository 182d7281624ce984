import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import { outcomeAt } from '../../flow/table';
import type { PlaceRef } from '../../flow/types';
import type { Context } from '../context';
import { type CulpritFinder, culpritFinder } from '../culprit';
import { lineNumber } from '../excerpt';
import { answerSpot, isKnownQuestion, type Tried } from '../tried';

/** An example that ends elsewhere, stops on the way, or answers what nobody asks. */
export function examples(context: Context): Finding[] {
  const culprit = culpritFinder(context.table);
  const onCircle = new Set(context.table.circles.flat());
  return context.tried
    .filter((tried) => isJudgeable(context, tried, onCircle))
    .flatMap((tried) => judge(context, tried, culprit));
}

/** An example with an unknown name in it, or on a way that is broken or goes round, has its letter already. */
function isJudgeable(
  { pack, table, former }: Context,
  { example, walk }: Tried,
  onCircle: ReadonlySet<PlaceRef>,
): boolean {
  const wanted = former.get(example.endsAt) ?? example.endsAt;
  const areKnown = Object.keys(example.answers).every((ref) => isKnownQuestion(pack, ref));
  return (
    areKnown &&
    !walk.misfit &&
    !onCircle.has(walk.end) &&
    table.answers.has(walk.end) &&
    table.answers.has(wanted)
  );
}

function judge(context: Context, tried: Tried, culprit: CulpritFinder): Finding[] {
  const { pack, at, former } = context;
  const { example, walk } = tried;
  const wanted = former.get(example.endsAt) ?? example.endsAt;
  if (!outcomeAt(pack.flows, walk.end)) {
    const spot = { ...example.spot, path: [...example.spot.path, K.answers], atKey: true };
    return [at(spot, 'voorbeeld-stopt', { vraag: walk.end })];
  }
  if (walk.end === wanted) return neverAsked(context, tried);
  const spot = { ...example.spot, path: [...example.spot.path, K.endsAt] };
  const values = { plek: walk.end, wens: wanted, ...culpritValues(context, tried, culprit) };
  return [at(spot, 'voorbeeld-komt-elders-uit', values)];
}

/** Answers that the example gives, to questions it does not come past. */
function neverAsked({ read, pack, at }: Context, { example, walk }: Tried): Finding[] {
  const asked = new Set(walk.steps.map((step) => step.named));
  return Object.keys(example.answers).flatMap((ref) => {
    if (asked.has(ref)) return [];
    const spot = { ...answerSpot(read, pack, example, ref), atKey: true };
    return [at(spot, 'voorbeeld-niet-gevraagd', { vraag: String(spot.path.at(-1)) })];
  });
}

/** Which answer led astray, and where it is written. */
function culpritValues(context: Context, tried: Tried, culprit: CulpritFinder): Record<string, string> {
  const step = culprit(tried);
  if (!step) return {};
  const links = context.links.filter((one) => one.from === step.question && one.to === step.to);
  const link = links.find(({ option }) => option === step.option) ?? links[0];
  if (!link) return { vraag: partsOf(step.question).place, keuze: step.option };
  const { file, start } = context.at(link.spot, 'voorbeeld-komt-elders-uit', {});
  const line = lineNumber(context.read.files.get(file)?.source.text ?? '', start);
  return { vraag: partsOf(step.question).place, keuze: step.option, waar: `${file}, regel ${line}` };
}
