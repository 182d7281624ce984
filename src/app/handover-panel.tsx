import { render } from 'preact';
import type { SheetHandover, Site } from '../flow/sheet-types';
import { type Code, codeOf, fragmentOf } from '../handover/code';
import { type Notes, withNote } from '../handover/notes';
import { type QrPicture, qrOf } from '../handover/qr';
import { summaryOf, textOf } from '../handover/summary';
import { tellVisit } from '../handover/told';
import { callScript, mailLink, textFile } from '../handover/ways';
import { reckon } from '../terms/reckon';
import { HandoverPart } from '../ui/handover/handover-part';
import { whereTo } from '../ui/handover/where-to';
import { CODE_ID } from '../ui/parts/footer';
import { longDate, plainDate } from '../ui/parts/long-date';
import type { Say } from '../words/say';
import { screenAt } from './address';
import type { CodeBook } from './code-book';
import { canShare, copyText, printSheet, saveText, shareText } from './give-away';
import type { HandoverShelf } from './handover-shelf';
import type { LivePage } from './live-page';
import type { Notebook } from './notebook';
import { flowsOf } from './opening';
import type { PostOffice } from './post-office';
import { sendWay } from './send-way';

export interface HandoverParts {
  readonly page: LivePage;
  readonly site: Site;
  readonly say: Say;
  readonly isShared: boolean;
  /** Did the visit come through a sensitive flow? */
  readonly isSensitive: () => boolean;
  readonly notebook: Notebook;
  /** Sends messages, when the host takes them. */
  readonly office: PostOffice;
  /** Under which name the visit is kept. */
  readonly draft: () => string | undefined;
  readonly shelf: HandoverShelf;
  readonly now: () => Date;
}

/** The hand-over on the page of a person who helps: drawn from the visit and from what was written, anew after each change. */
export class HandoverPanel {
  private readonly host = document.createElement('div');
  private isOpen = false;
  private copied: 'copied' | 'copyFailed' | undefined;
  private qr: { readonly of: string; readonly picture?: QrPicture } | undefined;

  constructor(
    private readonly parts: HandoverParts,
    private readonly texts: SheetHandover,
    private readonly book: CodeBook | undefined,
  ) {
    parts.notebook.onChange(() => this.draw());
    parts.office.onChange(() => this.draw());
  }

  /** Puts the hand-over on the page that stands there now, when it has a place for it. */
  async show(): Promise<void> {
    const { shelf, page, office } = this.parts;
    const place = document.querySelector('[data-overdracht]');
    if (!place) return;
    await Promise.all([shelf.fetch(page.visit), office.ask()]);
    this.copied = undefined;
    if (this.host.parentElement !== place) {
      place.append(this.host);
      this.isOpen = !this.parts.notebook.isEmpty;
    }
    this.draw();
  }

  private draw(): void {
    if (!this.host.isConnected) return;
    const { site, say, now, notebook, isShared } = this.parts;
    const { texts, isOpen, copied } = this;
    const { notes } = notebook;
    const screen = screenAt(now(), site, say);
    const dateInWords = (date: string) => longDate(date, say);
    const problems = this.problems(dateInWords, screen.today);
    const code = this.code();
    const today = plainDate(screen.today, say);
    const to = whereTo(screen, texts.desk);
    const summary = summaryOf({ say, dateInWords, texts, problems, notes, code, today, to });
    const aboutCode = code && say('handover.ways.callCode', { code: code.groups.join(' ') });
    render(
      <HandoverPart
        screen={screen}
        {...{ texts, notes, problems, summary, code, isOpen, isShared, copied }}
        onOpen={() => this.open()}
        isSensitive={this.isSensitive()}
        qr={code && this.picture(code)}
        mail={this.mail(textOf(summary))}
        script={callScript(texts.callSay, notes, aboutCode)}
        act={{
          note: (field, value) => this.write(withNote(notes, field, value)),
          leaveOut: (answer, isOut) => this.leaveOut(answer, isOut),
        }}
        ways={this.ways(textOf(summary), screen.today)}
      >
        {this.sendWay(textOf(summary), problems.length === 0 && notebook.isEmpty, code)}
      </HandoverPart>,
      this.host,
    );
  }

  private problems(dateInWords: (date: string) => string, today: string) {
    const { shelf, say, page, site } = this.parts;
    return tellVisit(page.visit, {
      sheet: (flow) => shelf.sheet(flow),
      title: (place) => shelf.title(place),
      say,
      dateInWords,
      lastDay: (term, from, terms) =>
        reckon(term, from, { terms, holidays: site.holidays, today, made: site.made }).lastDay,
    });
  }

  /** Of such a visit there is no code. */
  private isSensitive(): boolean {
    const { page, shelf, isSensitive } = this.parts;
    return isSensitive() || flowsOf(page.visit).some((flow) => shelf.sheet(flow)?.isSensitive);
  }

  private code(): Code | undefined {
    const { shelf, page } = this.parts;
    if (!this.book || this.isSensitive()) return undefined;
    const code = codeOf(page.visit, {
      ...this.book,
      lookup: (flow) => shelf.sheet(flow),
      isSensitive: (flow) => shelf.sheet(flow)?.isSensitive ?? true,
    });
    return typeof code === 'string' ? undefined : code;
  }

  /** Drawn once for each code: it costs more than all the rest. */
  private picture(code: Code): QrPicture | undefined {
    if (this.qr?.of !== code.digits) {
      const address = `${location.origin}${this.parts.site.base}${CODE_ID}/${fragmentOf(code)}`;
      this.qr = { of: code.digits, picture: qrOf(address) };
    }
    return this.qr.picture;
  }

  private mail(text: string) {
    const address = this.texts.desk.ways.email?.value;
    const { say } = this.parts;
    return address ? mailLink(address, this.texts.subject, text, say('handover.ways.emailPaste')) : undefined;
  }

  private ways(text: string, today: string) {
    return {
      print: () => printSheet(),
      copy: () => void this.copy(text),
      ...(canShare(text) ? { share: () => void shareText(this.texts.subject, text) } : {}),
      file: () => saveText(textFile(text, today)),
    };
  }

  /** Offered only when the host takes messages. */
  private sendWay(text: string, isEmpty: boolean, code?: Code) {
    const { office, isShared } = this.parts;
    if (!office.isOn) return null;
    const mayWait = !isShared && !this.isSensitive();
    return sendWay({ ...this.parts, texts: this.texts, text, isEmpty, mayWait, code });
  }

  private open(): void {
    this.isOpen = true;
    this.draw();
    document.getElementById('overdracht')?.focus();
  }

  private write(notes: Notes): void {
    this.copied = undefined;
    this.parts.notebook.write(notes);
  }

  private leaveOut(answer: string, isOut: boolean): void {
    const { notes } = this.parts.notebook;
    const others = (notes.leftOut ?? []).filter((one) => one !== answer);
    this.write(withNote(notes, 'leftOut', isOut ? [...others, answer] : others));
  }

  private async copy(text: string): Promise<void> {
    this.copied = (await copyText(text)) ? 'copied' : 'copyFailed';
    this.draw();
  }
}
