import type { Say } from '../../words/say';
import { CommandButton } from './command-button';
import type { Command } from './keys';

/** One visitor in the row. */
export interface VisitTab {
  readonly id: string;
  readonly label: string;
  readonly isPresent: boolean;
  /** Is the window turned to the visitor bound to this visit? */
  readonly isMirrored: boolean;
  readonly isSensitive: boolean;
}

interface Props {
  readonly say: Say;
  readonly tabs: readonly VisitTab[];
  readonly onSwitch: (id: string) => void;
  readonly onCommand: (command: Command) => void;
}

/** The visitors in a row, with the one who is talked with; and the begin and the end of a visit. */
export function VisitBar({ say, tabs, onSwitch, onCommand }: Props) {
  return (
    <nav class="ww-visits" aria-label={say('counter.visits')}>
      <ul class="ww-visits__list">
        {tabs.map((tab, index) => (
          <li key={tab.id}>
            <button
              type="button"
              class="ww-button ww-visits__tab"
              aria-current={tab.isPresent ? 'true' : undefined}
              onClick={() => onSwitch(tab.id)}
            >
              {say('counter.visitNumber', { number: index + 1, label: tab.label })}
              {tab.isMirrored ? <span class="ww-visits__mark"> {say('counter.mirrored')}</span> : null}
              {tab.isSensitive ? <span class="ww-visits__mark"> {say('counter.sensitive')}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      <div class="ww-visits__tools">
        <CommandButton say={say} command="new" onCommand={onCommand} />
        {tabs.some(({ isPresent }) => isPresent) ? (
          <CommandButton say={say} command="end" onCommand={onCommand} />
        ) : null}
        <CommandButton say={say} command="keys" onCommand={onCommand} />
      </div>
    </nav>
  );
}
