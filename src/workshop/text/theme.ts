import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the site; every text reaches 7:1 on the paper. */
export const CALM = EditorView.theme({
  '&': {
    backgroundColor: 'var(--wegwijzer-paper)',
    border: '2px solid var(--wegwijzer-edge)',
    borderRadius: 'var(--wegwijzer-round)',
    color: 'var(--wegwijzer-ink)',
    fontSize: '0.9375rem',
    height: '100%',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '3px solid var(--wegwijzer-ink)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--wegwijzer-ink)', paddingBlock: '0.5rem' },
  '.cm-gutters': {
    backgroundColor: 'var(--wegwijzer-surface)',
    borderInlineEnd: '1px solid var(--wegwijzer-line)',
    color: 'var(--wegwijzer-ink-soft)',
  },
  '.cm-activeLine': { backgroundColor: 'rgb(0 0 0 / 4%)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--wegwijzer-danger) 2px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--wegwijzer-warning-edge) 3px',
    textUnderlineOffset: '3px',
  },
  // The signs that the package brings are pictures in an address: a strict policy refuses them.
  '.cm-lint-marker': {
    blockSize: '0.75rem',
    borderRadius: '50%',
    inlineSize: '0.75rem',
    marginBlockStart: '0.375rem',
  },
  '.cm-lint-marker-error': { backgroundColor: 'var(--wegwijzer-danger)', content: 'normal' },
  '.cm-lint-marker-warning': {
    backgroundColor: 'var(--wegwijzer-warning-edge)',
    borderRadius: '0',
    content: 'normal',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--wegwijzer-paper)',
    border: '2px solid var(--wegwijzer-accent)',
    borderRadius: 'var(--wegwijzer-round)',
    fontFamily: 'system-ui, sans-serif',
    maxWidth: '28rem',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--wegwijzer-accent)',
    color: '#fff',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', marginInlineStart: '1rem' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', whiteSpace: 'pre-wrap' },
  '.cm-panels': {
    backgroundColor: 'var(--wegwijzer-surface)',
    color: 'var(--wegwijzer-ink)',
    fontFamily: 'system-ui, sans-serif',
  },
});

/** Keys stand out by weight as well as colour. */
export const COLOURS = HighlightStyle.define([
  {
    tag: [tags.propertyName, tags.definition(tags.propertyName)],
    color: 'var(--wegwijzer-accent-dark)',
    fontWeight: '700',
  },
  { tag: tags.comment, color: '#4a5857', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.meta], color: '#4a5857' },
]);
