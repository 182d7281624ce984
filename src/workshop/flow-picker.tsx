import { titleOfFlow } from './text/places';
import type { View } from './types';

/** Chooses which flow all views show. */
export function FlowPicker({ view: { files, flow, select, say } }: { view: View }) {
  const flows = [...files].flatMap(([path, text]) => {
    const id = /^([^/]+)\/wegwijzer\.ya?ml$/.exec(path)?.[1];
    return id === undefined ? [] : [{ id, title: titleOfFlow(text) || id }];
  });
  return (
    <p class="ws-pick">
      <label class="ws-pick__label" for="ws-wegwijzer">
        {say('workshop.flow')}
      </label>
      <select
        id="ws-wegwijzer"
        class="ws-select"
        value={flow ?? ''}
        onChange={(event) => select(event.currentTarget.value || undefined)}
      >
        <option value="">{say('workshop.chooseFlow')}</option>
        {flows.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}
