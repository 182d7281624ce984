import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { refOf } from '../../flow/path';
import type { Flow } from '../../flow/types';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { writtenId, writtenOutcomes } from '../outcomes';
import { fileOf } from '../where';

/** Options and outcomes that no example comes past: nobody would notice when they lead astray. */
export function unvisited(context: Context): Finding[] {
  if (isBroken(context.read, 'flow', 'examples', 'municipalities')) return [];
  const visited = visitedPlaces(context);
  return [...context.pack.flows.values()].flatMap((flow) => [
    ...unvisitedOptions(context, flow, visited),
    ...unvisitedOutcomes(context, flow, visited),
  ]);
}

/** Every answer given (`flow/question=option`) and every end reached, a template by its own name. */
function visitedPlaces({ pack, tried }: Context): Set<string> {
  const visited = new Set<string>();
  for (const { walk } of tried) {
    for (const step of walk.steps) visited.add(`${step.question}=${step.option}`);
    visited.add(walk.end);
  }
  for (const flow of pack.flows.values()) {
    for (const one of Object.values(flow.outcomes)) {
      if (visited.has(refOf(flow.id, one.id))) visited.add(refOf(flow.id, writtenId(one)));
    }
  }
  return visited;
}

function unvisitedOptions({ read, at }: Context, flow: Flow, visited: ReadonlySet<string>): Finding[] {
  return Object.values(flow.questions).flatMap((question) => {
    const ref = refOf(flow.id, question.id);
    const missed = question.options
      .map((option, index) => ({ id: option.id, index }))
      .filter(({ id }) => !visited.has(`${ref}=${id}`));
    if (question.perMunicipality && missed.length < question.options.length) return [];
    return (question.perMunicipality ? missed.slice(0, 1) : missed).map(({ id, index }) => {
      const path = [
        K.questions,
        question.id,
        ...(question.perMunicipality ? [K.optionsFrom] : [K.options, index, K.id]),
      ];
      return at(
        { file: fileOf(read, flow.id), path },
        'keuze-zonder-voorbeeld',
        { keuze: id, vraag: question.id },
        'warning',
      );
    });
  });
}

function unvisitedOutcomes({ read, at }: Context, flow: Flow, visited: ReadonlySet<string>): Finding[] {
  return [...writtenOutcomes(flow)].flatMap(([outcome, path]) => {
    const id = writtenId(outcome);
    if (visited.has(refOf(flow.id, id))) return [];
    return [
      at(
        { file: fileOf(read, flow.id), path, atKey: true },
        'uitkomst-zonder-voorbeeld',
        { naam: id },
        'warning',
      ),
    ];
  });
}
