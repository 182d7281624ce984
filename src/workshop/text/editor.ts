import { autocompletion, type CompletionSource, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Splice } from '../splice/splice';
import { inEditor } from './line-ends';
import { CALM, COLOURS } from './theme';

/** A change that comes from outside: undo, the form, another file. */
const fromOutside = Annotation.define<true>();

interface Parts {
  readonly host: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly complete: CompletionSource;
  /** What somebody typed, in the places of the editor before it. */
  readonly onType: (splices: readonly Splice[]) => void;
  readonly onMove: (at: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * An editor of text, in a shadow root: there its styles are sheets that scripts adopt, which a strict policy allows.
 * It keeps no history of its own: a step back is one of the whole workshop.
 */
export class TextEditor {
  private readonly view: EditorView;

  constructor(parts: Parts) {
    const root = parts.host.shadowRoot ?? parts.host.attachShadow({ mode: 'open' });
    this.view = new EditorView({ root, parent: root, state: stateFor(parts) });
  }

  /** Shows a text; the cursor stays where it was as far as it can. */
  show(text: string, splice: Splice | undefined): void {
    if (!splice) return;
    const { from, to, text: insert } = splice;
    // A text that is another altogether begins at its top.
    const selection = from === 0 && to === this.view.state.doc.length ? { selection: { anchor: 0 } } : {};
    this.view.dispatch({
      changes: { from, to, insert: inEditor(insert) },
      annotations: fromOutside.of(true),
      ...selection,
    });
    if (this.shown !== inEditor(text)) throw new Error('The editor shows another text.');
  }

  get shown(): string {
    return this.view.state.doc.toString();
  }

  /** Underlines what the letters are about. */
  mark(diagnostics: readonly Diagnostic[]): void {
    const { length } = this.view.state.doc;
    const inside = diagnostics.filter(({ to }) => to <= length);
    this.view.dispatch(setDiagnostics(this.view.state, inside));
  }

  /** Brings a place into view and puts the cursor there. */
  goTo(at: number, hasFocus: boolean): void {
    const anchor = Math.min(at, this.view.state.doc.length);
    const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
    this.view.dispatch({ selection: { anchor }, effects });
    if (hasFocus) this.view.focus();
  }

  close(): void {
    this.view.destroy();
  }
}

function stateFor(parts: Parts): EditorState {
  return EditorState.create({ doc: inEditor(parts.text), extensions: [...LOOKS, ...doings(parts)] });
}

const LOOKS: readonly Extension[] = [
  lineNumbers(),
  highlightSpecialChars(),
  drawSelection(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  bracketMatching(),
  indentOnInput(),
  indentUnit.of('  '),
  EditorState.tabSize.of(2),
  EditorView.lineWrapping,
  yaml(),
  syntaxHighlighting(COLOURS),
  CALM,
  lintGutter(),
  search({ top: true }),
];

function doings({ label, phrases, complete, onType, onMove, undo, redo }: Parts): Extension[] {
  const doing = (act: () => void) => () => {
    act();
    return true;
  };
  return [
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    autocompletion({ override: [complete], icons: false }),
    keymap.of([
      { key: 'Mod-z', run: doing(undo) },
      { key: 'Mod-y', run: doing(redo) },
      { key: 'Mod-Shift-z', run: doing(redo) },
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      const isTyped = update.transactions.some((one) => one.docChanged && !one.annotation(fromOutside));
      if (update.docChanged && isTyped) {
        const splices: Splice[] = [];
        update.changes.iterChanges((from, to, _, __, inserted) =>
          splices.push({ from, to, text: inserted.toString() }),
        );
        onType(splices);
      } else if (update.selectionSet && !update.docChanged) onMove(update.state.selection.main.head);
    }),
  ];
}
