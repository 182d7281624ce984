import type { CompletionResult } from '@codemirror/autocomplete';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Letter } from '../letters/letters';
import type { View } from '../types';
import { offerAt } from './completions';
import { Echo } from './echo';
import { TextEditor } from './editor';
import { editorChange, LineEnds } from './line-ends';
import { PHRASES } from './phrases';
import type { Target } from './use-shown';

interface Props {
  readonly view: View;
  readonly path: string;
  readonly text: string;
  readonly letters: readonly Letter[];
  /** A place to show. Units: UTF-16 in the file. */
  readonly target?: Target;
  readonly onMove: (at: number) => void;
}

/** The editor in the page: what is typed becomes an edit of the file, and what changes elsewhere shows in it. */
export function EditorHost(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor | undefined>(undefined);
  const now = useRef(props);
  now.current = props;
  const { text, letters, target, path } = props;
  const echo = useRef<Echo | undefined>(undefined);
  echo.current ??= new Echo(text);
  const ends = useMemo(() => new LineEnds(text), [text]);
  useEffect(() => {
    if (!host.current) return;
    echo.current = new Echo(now.current.text);
    editor.current = openEditor(host.current, now, echo.current);
    return () => editor.current?.close();
  }, []);
  useEffect(() => {
    if (!editor.current || !echo.current?.isNews(text)) return;
    editor.current.show(text, editorChange(editor.current.shown, text));
  }, [text]);
  useEffect(() => {
    const marks = letters.map(({ finding, title, opening }) => ({
      from: ends.inEditor(finding.start),
      to: ends.inEditor(finding.end),
      severity: finding.severity === 'error' ? ('error' as const) : ('warning' as const),
      message: `${title}. ${opening}`,
    }));
    editor.current?.mark(marks);
  }, [letters, ends]);
  useEffect(() => {
    if (target) editor.current?.goTo(new LineEnds(now.current.text).inEditor(target.at), target.hasFocus);
  }, [target]);
  return <div class="ws-editor" ref={host} data-bestand={path} />;
}

function openEditor(host: HTMLElement, now: { readonly current: Props }, echo: Echo): TextEditor {
  const { view, path, text } = now.current;
  return new TextEditor({
    host,
    text,
    label: view.say('workshop.text.label', { path }),
    phrases: PHRASES,
    complete: ({ state, pos, explicit }): CompletionResult | null => {
      const offer = offerAt(path, state.doc.toString(), pos, now.current.view.reading?.pack);
      if (!offer || (!explicit && pos === offer.from)) return null;
      const options = offer.words.map(({ word, help, put }) => ({ label: word, detail: help, apply: put }));
      return { from: offer.from, options, validFor: /^[^:#\n]*$/ };
    },
    onType: (splices) => {
      const { view: present } = now.current;
      const edits = echo.type(splices).map((edit) => ({ path, ...edit }));
      present.apply(edits, present.say('workshop.text.typed', { path }));
    },
    onMove: (at) => now.current.onMove(echo.inFile(at)),
    undo: () => now.current.view.undo(),
    redo: () => now.current.view.redo(),
  });
}
