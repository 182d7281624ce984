import { render } from 'preact';
import { WaitingList } from '../ui/handover/waiting-list';
import { Section } from '../ui/parts/section';
import type { Say } from '../words/say';
import { hostFor } from './hosts';
import type { PostOffice } from './post-office';

/** On every page of this device: what is not sent yet, until it is. */
export class OutboxPanel {
  constructor(
    private readonly office: PostOffice,
    private readonly say: Say,
  ) {
    office.onChange(() => this.draw());
  }

  private draw(): void {
    const { office, say } = this;
    const { waiting, isBusy } = office;
    const note =
      waiting.length > 0 ? (
        <div class="ww-outbox">
          <Section title={say('send.waitingTitle')}>
            <WaitingList
              {...{ say, isBusy }}
              messages={waiting}
              onNow={() => void office.hurry()}
              onWithdraw={(key) => void office.withdraw(key)}
            />
          </Section>
        </div>
      ) : null;
    render(note, hostFor('outbox'));
  }
}
