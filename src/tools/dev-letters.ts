import './dev-letters.css';

/** Only while developing: shows what the examiner has to say below the page that an author looks at. */
interface Letter {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

const PANEL = 'ww-brieven';
const CLOSED = 'brieven dicht';

// What is wrong comes at once; looking at the language takes longer. Until then silence says nothing.
show([], 'Ik lees je bestanden …');
show(await lettersAt('/@brieven'), 'Ik kijk nog naar de taal …');
show(await lettersAt('/@brieven?taal'), 'Alles klopt.');

async function lettersAt(address: string): Promise<Letter[]> {
  return (await fetch(address)).json();
}

/** Shows the letters, or else what can be said without any. */
function show(letters: readonly Letter[], instead: string): void {
  document.getElementById(PANEL)?.remove();
  const panel = document.createElement('aside');
  panel.id = PANEL;
  panel.setAttribute('aria-label', 'Brieven van de controle');
  panel.dataset.aantal = String(letters.length);
  panel.append(letters.length > 0 ? detailsOf(letters) : stateOf(instead));
  document.body.append(panel);
}

function stateOf(text: string): HTMLParagraphElement {
  const state = document.createElement('p');
  state.setAttribute('role', 'status');
  state.textContent = text;
  return state;
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
