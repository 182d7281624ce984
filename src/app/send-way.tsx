import type { SheetHandover } from '../flow/sheet-types';
import type { Code } from '../handover/code';
import { requestOf } from '../handover/contact-request';
import { SendWay } from '../ui/handover/send-way';
import type { Say } from '../words/say';
import type { Notebook } from './notebook';
import type { PostOffice } from './post-office';

interface Parts {
  readonly say: Say;
  readonly office: PostOffice;
  readonly notebook: Notebook;
  readonly draft: () => string | undefined;
  readonly texts: SheetHandover;
  /** The summary. */
  readonly text: string;
  readonly isEmpty: boolean;
  /** It may be stored until it can go. */
  readonly mayWait: boolean;
  readonly code?: Code;
}

/** The way that sends a summary from here, as it stands at this moment. */
export function sendWay({ say, office, notebook, draft, texts, text, isEmpty, mayWait, code }: Parts) {
  const words = { action: say('send.action'), seeAttachment: say('send.attachment') };
  const { subject, consent } = texts;
  const { notes } = notebook;
  const bodyFor = (key: string) => JSON.stringify(requestOf({ key, subject, text, notes, code, words }));
  return (
    <SendWay
      {...{ say, consent, isEmpty }}
      isOnce={!mayWait}
      isBusy={office.isBusy}
      news={office.news}
      onSend={() => void office.send(bodyFor, mayWait, draft())}
      onAgain={() => void office.again()}
    />
  );
}
