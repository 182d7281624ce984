import { render } from 'preact';
import { type MirrorShow, MirrorView } from '../ui/counter/mirror-view';
import type { Say } from '../words/say';
import { fitMirror } from './fit-mirror';
import { listenToMirror } from './mirror-line';
import { hasLine, lineFrom, whenGone } from './windows';

interface Parts {
  readonly root: HTMLElement;
  readonly say: Say;
  readonly base: string;
}

/** The window turned to the visitor: draws what comes over the line, and asks and keeps nothing itself. */
export function openMirror({ root, say, base }: Parts): void {
  const { documentElement } = document;
  const own = documentElement.lang;
  const draw = (show: MirrorShow) => {
    documentElement.lang = show.kind === 'screen' ? show.language : own;
    render(<MirrorView say={say} show={show} />, root);
    fitMirror(document);
  };
  addEventListener('resize', () => fitMirror(document));
  documentElement.classList.add('ww-mirrors');
  root.replaceChildren();
  draw({ kind: 'blank', why: hasLine() ? 'waiting' : 'alone' });
  if (!hasLine()) return;
  listenToMirror(lineFrom(base), draw);
  whenGone(base, () => draw({ kind: 'blank', why: 'end' }));
}
