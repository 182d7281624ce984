import type { LetterPanel, LetterPanelParts } from './letter-panel';

type Parts = Omit<LetterPanelParts, 'onBack'>;

/** A letter in the history of the tab; of a quiet visit its name does not stand there. */
interface Trace {
  readonly id: string;
  /** Does the page below stand one step back? */
  readonly isStep: boolean;
}

/** Opens letters in the page, so that the visit goes along; without scripts the links lead to a letter on paper. */
export class LetterLinks {
  private panel: LetterPanel | undefined;
  /** The last one that was open, for who goes forward again in a quiet visit. */
  private last = '';

  constructor(private readonly parts: Parts) {}

  start(): void {
    document.addEventListener('click', (event) => this.onClick(event));
    addEventListener('popstate', () => this.follow());
    this.follow();
  }

  /** Opens a letter, as a step in the history of this tab or in the place of the page that stands there. */
  async open(id: string, how: 'step' | 'here'): Promise<void> {
    await this.show(id);
    const trace: Trace = { id: this.parts.live.traces.isQuiet ? '' : id, isStep: how === 'step' };
    const state = { ...history.state, brief: trace };
    if (how === 'step') history.pushState(state, '');
    else history.replaceState(state, '');
  }

  private onClick(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-brief]');
    const id = link?.dataset.brief;
    if (!link || !id || isSpecial(event)) return;
    event.preventDefault();
    this.open(id, 'step').catch(() => location.assign(link.href));
  }

  /** The Back and Forward buttons of the browser. */
  private follow(): void {
    const trace = traceNow();
    const id = trace && (trace.id || this.last);
    if (!trace) {
      if (this.panel?.present !== undefined) this.panel.close();
    } else if (id && id !== this.panel?.present) this.show(id).catch(() => {});
  }

  private back(): void {
    if (traceNow()?.isStep) {
      history.back();
      return;
    }
    const { brief: _, ...rest } = history.state ?? {};
    history.replaceState(rest, '');
    this.panel?.close();
  }

  private async show(id: string): Promise<void> {
    const { LetterPanel } = await import('./letter-panel');
    this.panel ??= new LetterPanel({ ...this.parts, onBack: () => this.back() });
    await this.panel.open(id);
    this.last = id;
  }
}

function traceNow(): Trace | undefined {
  return history.state?.brief;
}

/** A tap that asks for a new tab stays the browser's. */
function isSpecial(event: MouseEvent): boolean {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
