import type { View } from '../types';

/** The questions and outcomes of a flow by name. */
export function FormView({ reading, flow, place, select, say }: View) {
  const found = flow ? reading?.pack?.flows.get(flow) : undefined;
  if (!flow || !found) return <p class="utrecht-paragraph">{say('workshop.chooseFlow')}</p>;
  return (
    <ul class="ws-places">
      {[...Object.values(found.questions), ...Object.values(found.outcomes)].map((one) => (
        <li key={one.id}>
          <button
            type="button"
            class="ws-place"
            aria-current={one.id === place}
            onClick={() => select(flow, one.id)}
          >
            {'text' in one ? one.text : one.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
