import { render } from 'preact';
import { writeLetter } from '../handover/letter';
import { addressOf } from '../handover/letter-address';
import { letterText } from '../handover/letter-text';
import { writeIn } from '../journey/letters';
import { LetterWriting } from '../ui/pages/letter-writing';
import type { LetterActions } from '../ui/parts/letter-hand-out';
import letterWords from '../words/nl-letter.json';
import type { Resources, Say } from '../words/say';
import { copyText, saveFile, saveText } from './give-away';
import type { Live } from './go-live';
import { type LaidOut, LetterDesk, wordsFor } from './letter-desk';

export interface LetterPanelParts {
  readonly live: Live;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  /** A device of more people: no file is left behind. */
  readonly isShared: boolean;
  /** The visitor wants to go back to the page below. */
  readonly onBack: () => void;
  /** That page stands there again. */
  readonly onClosed: () => void;
}

/** The page on which a letter is written; it stands in the place of the outcome until somebody goes back. */
export class LetterPanel {
  private readonly desk: LetterDesk;
  private laidOut: LaidOut | undefined;
  private news = '';
  /** Another page may take the place of the letter without telling; on paper it must then be that page. */
  private readonly watch = new MutationObserver(() => {
    if (!document.querySelector('[data-brief-open]')) this.leave();
  });

  constructor(private readonly parts: LetterPanelParts) {
    parts.learn(letterWords);
    const { base, version } = parts.live.site;
    this.desk = new LetterDesk(`${base}data/${version}/`, parts.say);
  }

  /** The letter that stands there now. */
  get present(): string | undefined {
    return this.laidOut?.letter.id;
  }

  /** Opens a letter. Errors: rejects when it cannot be fetched. */
  async open(id: string): Promise<void> {
    const { page } = this.parts.live;
    this.laidOut = await this.desk.layOut(id, page.visit, page.scenes.place());
    this.news = '';
    this.draw();
    document.documentElement.dataset.brief = id;
    this.watch.observe(document.body, { childList: true, subtree: true });
    scrollTo(0, 0);
    focusTitle();
    this.name();
  }

  /** The page below takes its place again. */
  close(): void {
    this.leave();
    this.parts.live.page.scenes.show();
    this.parts.onClosed();
    scrollTo(0, 0);
    focusTitle();
  }

  private leave(): void {
    this.watch.disconnect();
    this.laidOut = undefined;
    delete document.documentElement.dataset.brief;
  }

  private write(field: string, words: string): void {
    const { laidOut } = this;
    const { page, traces, site } = this.parts.live;
    if (!laidOut) return;
    const isHelp = page.scenes.place() === site.help;
    page.send({ type: 'RESUME', visit: writeIn(page.visit, laidOut.letter.id, field, words) });
    // To take up a visit ends the asking for help; whoever stood there stays there.
    if (isHelp && page.scenes.place() !== site.help) page.send({ type: 'HELP' });
    traces.leave(page.visit, this.title());
    this.news = '';
    this.draw();
  }

  private draw(): void {
    const root = document.getElementById('plek');
    const { laidOut } = this;
    const { live, onBack } = this.parts;
    if (!root || !laidOut) return;
    const words = wordsFor(laidOut, live.page.visit);
    const taken = new Set([...laidOut.known].filter(([id, one]) => words.get(id) === one).map(([id]) => id));
    render(
      <LetterWriting
        screen={live.page.scenes.screen()}
        letter={laidOut.letter}
        desk={laidOut.desk}
        words={words}
        taken={taken}
        blocks={this.blocks()}
        isQuiet={live.traces.isQuiet}
        actions={this.actions()}
        news={this.news}
        onWrite={(field, own) => this.write(field, own)}
        onBack={onBack}
      />,
      root,
    );
  }

  private blocks() {
    const { laidOut } = this;
    const { page } = this.parts.live;
    if (!laidOut) return [];
    const address = addressOf(laidOut.desk, page.scenes.screen().today);
    const to = address ? { address } : {};
    return writeLetter(laidOut.letter, { words: wordsFor(laidOut, page.visit), ...to });
  }

  private actions(): LetterActions {
    const { isShared } = this.parts;
    const files = {
      saveDocument: () => void this.saveDocument(),
      saveText: () => saveText({ name: `${this.fileName()}.txt`, text: forNotepad(this.text()) }),
    };
    return { print: () => print(), copy: () => void this.copy(), ...(isShared ? {} : files) };
  }

  private async copy(): Promise<void> {
    this.tell((await copyText(this.text())) ? 'letter.copied' : 'letter.copyNot');
  }

  /** The writer of documents is fetched when somebody wants one. */
  private async saveDocument(): Promise<void> {
    try {
      const { letterDocx } = await import('../handover/letter-docx');
      saveFile(`${this.fileName()}.docx`, letterDocx(this.blocks()), DOCX);
    } catch {
      this.tell('letter.fileNot');
    }
  }

  private tell(news: 'letter.copied' | 'letter.copyNot' | 'letter.fileNot'): void {
    this.news = this.parts.say(news);
    this.draw();
  }

  private text(): string {
    return letterText(this.blocks());
  }

  private fileName(): string {
    return `brief-${this.laidOut?.letter.id ?? ''}`;
  }

  private title(): string {
    const { say, live } = this.parts;
    return say('page.title', { title: this.laidOut?.letter.title ?? '', service: live.site.service });
  }

  private name(): void {
    const { traces, site } = this.parts.live;
    document.title = traces.isQuiet ? site.service : this.title();
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Old programs of Windows know letters from beyond Latin by this mark, and lines by both signs. */
function forNotepad(text: string): string {
  return `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`;
}

/** Moves reading and keyboard to the heading. */
function focusTitle(): void {
  const heading = document.querySelector<HTMLElement>('#plek h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
