import type { View } from '../types';

interface Props {
  readonly view: View;
  readonly path: string;
  readonly onChoose: (path: string) => void;
}

/** Chooses a file; those with mistakes say so. */
export function FilePicker({ view: { files, shut, findings, say }, path, onChoose }: Props) {
  const paths = [...files.keys(), ...shut.map((one) => one.path)].sort();
  const errors = new Map<string, number>();
  for (const { file, severity } of findings)
    if (severity === 'error') errors.set(file, (errors.get(file) ?? 0) + 1);
  return (
    <p class="ws-pick">
      <label class="ws-pick__label" for="ws-bestand">
        {say('workshop.file')}
      </label>
      <select
        id="ws-bestand"
        class="ws-select"
        value={path}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {paths.map((one) => (
          <option key={one} value={one}>
            {errors.has(one)
              ? `${one} (${say('workshop.status.errors', { count: errors.get(one) ?? 0 })})`
              : one}
          </option>
        ))}
      </select>
    </p>
  );
}
