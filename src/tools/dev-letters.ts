import './dev-letters.css';

/** Only while developing: shows what the examiner has to say below the page that an author looks at. */
interface Letter {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

const PANEL = 'ww-brieven';
const CLOSED = 'brieven dicht';

// What is wrong comes at once; looking at the language takes longer.
for (const address of ['/@brieven', '/@brieven?taal']) {
  const response = await fetch(address);
  show((await response.json()) as Letter[]);
}

function show(letters: readonly Letter[]): void {
  document.getElementById(PANEL)?.remove();
  const panel = document.createElement('aside');
  panel.id = PANEL;
  panel.setAttribute('aria-label', 'Brieven van de controle');
  panel.dataset.aantal = String(letters.length);
  if (letters.length > 0) panel.append(detailsOf(letters));
  document.body.append(panel);
}

function detailsOf(letters: readonly Letter[]): HTMLDetailsElement {
  const details = document.createElement('details');
  details.open = sessionStorage.getItem(CLOSED) === null;
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(CLOSED);
    else sessionStorage.setItem(CLOSED, 'ja');
  });
  const summary = document.createElement('summary');
  summary.textContent = headingOf(letters);
  details.append(summary, ...sorted(letters).map(letterOf));
  return details;
}

function headingOf(letters: readonly Letter[]): string {
  const errors = letters.filter(({ severity }) => severity === 'error').length;
  const count = letters.length === 1 ? '1 brief' : `${letters.length} brieven`;
  if (errors === 0) return `${count}: dit kan beter`;
  return `${count}: dit moet anders, anders komt het niet op de site`;
}

/** Letters about the flow that the author looks at stand first, and of those what stops a build. */
function sorted(letters: readonly Letter[]): Letter[] {
  const here = `${document.documentElement.dataset.flow ?? ''}/`;
  const rank = ({ file, severity }: Letter) =>
    (file.startsWith(here) ? 0 : 2) + (severity === 'error' ? 0 : 1);
  return [...letters].sort((a, b) => rank(a) - rank(b));
}

function letterOf({ text, severity }: Letter): HTMLPreElement {
  const letter = document.createElement('pre');
  letter.textContent = text;
  letter.dataset.ernst = severity;
  return letter;
}
