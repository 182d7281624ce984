import type { Plugin } from 'vite';

const NAME = 'virtual:colours.css';

/** Which token of the theme each colour of `organisatie.yaml` sets. */
const TOKENS: Readonly<Record<string, string>> = {
  accent: '--wegwijzer-accent',
  'accent donker': '--wegwijzer-accent-dark',
  vlak: '--wegwijzer-surface',
};

/** A Vite plugin that lays the colours of the organisation over the theme. */
export function organisationColours(): Plugin {
  return {
    name: 'organisation-colours',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}` ? rulesFor(JSON.parse(process.env.WEGWIJZER_COLOURS ?? '{}')) : undefined,
  };
}

function rulesFor(colours: Readonly<Record<string, string>>): string {
  const lines = Object.entries(colours).flatMap(([name, colour]) =>
    TOKENS[name] ? `${TOKENS[name]}: ${colour};` : [],
  );
  return `.wegwijzer-theme { ${lines.join(' ')} }`;
}
