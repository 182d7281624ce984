import handover from '../words/nl-handover.json';
import type { Resources, Say } from '../words/say';
import { OutboxPanel } from './outbox-panel';
import type { OutgoingStore } from './outgoing';
import { PostOffice } from './post-office';

interface Parts {
  readonly base: string;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  /** Where messages wait; nothing where nothing may be stored. */
  readonly open?: () => Promise<OutgoingStore>;
}

/** Makes what sends messages, with the note about what is not sent yet. */
export function openPost({ base, say, learn, open }: Parts): PostOffice {
  learn(handover);
  const office = new PostOffice({ base, open });
  new OutboxPanel(office, say);
  return office;
}
