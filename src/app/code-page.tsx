import { render } from 'preact';
import type { Visit } from '../journey/visit';
import { CodeForm } from '../ui/parts/code-form';
import { FoundInCode } from '../ui/parts/code-found';
import type { Say } from '../words/say';
import type { OpenedCode } from './code-opener';

interface Parts {
  readonly say: Say;
  /** Reads a code and fetches what it takes to show it. */
  readonly read: (typed: string) => Promise<OpenedCode>;
  /** Goes on with the answers of a code, in place of what goes on in this tab. */
  readonly goOn: (visit: Visit) => Promise<void>;
}

/** The page where a code is opened: first shown, and only taken over after a yes. */
export class LiveCodePage {
  private typed = '';
  private opened: OpenedCode | undefined;
  /** Counts the readings, so that a slow one does not come after a newer one. */
  private readings = 0;

  constructor(private readonly parts: Parts) {}

  start(): void {
    this.draw();
    this.takeLink();
    addEventListener('hashchange', () => this.takeLink());
  }

  /** A link carries its code behind the `#`, where no server sees it; it leaves the address at once. */
  private takeLink(): void {
    if (!/^#c=./.test(location.hash)) return;
    const code = location.hash.slice(1, 2000);
    history.replaceState(history.state, '', location.pathname + location.search);
    void this.read(code.replace(/^c=/, ''));
  }

  private async read(typed: string): Promise<void> {
    this.typed = typed;
    const reading = ++this.readings;
    const opened = await this.parts.read(typed);
    if (reading !== this.readings) return;
    this.opened = opened;
    this.draw();
  }

  private close(): void {
    this.typed = '';
    this.opened = undefined;
    this.draw();
    document.getElementById('code-invoer')?.focus();
  }

  private draw(): void {
    const host = document.getElementById('code');
    const { say, goOn } = this.parts;
    const { opened, typed } = this;
    if (!host) return;
    const isRead = opened?.kind === 'read';
    render(
      <>
        <CodeForm
          key={this.readings}
          say={say}
          typed={typed}
          problem={isRead ? undefined : opened?.kind}
          nearest={opened?.kind === 'mistyped' ? opened.nearest : []}
          onRead={(code) => void this.read(code)}
        />
        {isRead ? (
          <FoundInCode
            key={this.readings}
            say={say}
            code={opened}
            onYes={() => void goOn(opened.visit)}
            onNo={() => this.close()}
          />
        ) : null}
      </>,
      host,
    );
  }
}
