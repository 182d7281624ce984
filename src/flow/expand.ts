import type { Municipality } from './fact-types';
import type { Option, Outcome, PlaceRef, Text } from './types';

/** What an author writes where the name of the municipality belongs. */
const NAME = /%gemeente%/g;

/** The desk of a municipality: its id in the pack's desks. */
export function municipalityDesk(id: string): string {
  return `gemeente-${id}`;
}

/** One option for each municipality, by name, leading to the outcome made for it. */
export function expandOptions(
  template: PlaceRef,
  municipalities: ReadonlyMap<string, Municipality>,
): Option[] {
  return [...municipalities.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ id, name }) => ({ id, text: name, goTo: `${template}-${id}`, formerly: [] }));
}

/** One outcome for each municipality, with its name and its desk filled in. */
export function expandOutcome(
  template: Outcome,
  municipalities: ReadonlyMap<string, Municipality>,
): Record<string, Outcome> {
  const made: Record<string, Outcome> = Object.create(null);
  for (const town of municipalities.values()) {
    const outcome = madeForTown(template, town);
    const formerly = template.formerly.map((old) => `${old}-${town.id}`);
    const madeFor = { template: template.id, municipality: town.id };
    made[outcome.id] = { ...outcome, formerly, madeFor };
  }
  return made;
}

/** A template with the name and the desk of one municipality filled in. */
export function madeForTown<Template extends { id: string; desk: string }>(
  template: Template,
  town: Pick<Municipality, 'id' | 'name'>,
): Template {
  return { ...fillIn(template, town.name), id: `${template.id}-${town.id}`, desk: municipalityDesk(town.id) };
}

function fillIn<Value>(value: Value, name: string): Value {
  if (typeof value === 'string') return value.replace(NAME, () => name) as Value;
  if (Array.isArray(value)) return (value as Text).map((one) => fillIn(one, name)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillIn(one, name)])) as Value;
}
