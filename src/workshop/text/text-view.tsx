import { useState } from 'preact/hooks';
import type { View } from '../types';

/** The files as they are. */
export function TextView({ files, flow, say }: View) {
  const [chosen, setChosen] = useState<string>();
  const path = chosen ?? (flow ? `${flow}/wegwijzer.yaml` : 'organisatie.yaml');
  return (
    <>
      <label>
        {say('workshop.file')}{' '}
        <select value={path} onChange={(event) => setChosen(event.currentTarget.value)}>
          {[...files.keys()].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <pre class="ws-text">{files.get(path)}</pre>
    </>
  );
}
