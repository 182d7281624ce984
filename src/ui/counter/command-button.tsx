import type { Say, WordKey } from '../../words/say';
import type { Command } from './keys';
import { KEY_ROWS } from './keys';

/** What each thing to do is called. */
export const COMMAND_WORDS: Readonly<Record<Command, WordKey>> = {
  unsure: 'counter.unsure',
  back: 'counter.back',
  help: 'counter.help',
  new: 'counter.new',
  'next-visit': 'counter.nextVisit',
  end: 'counter.end',
  search: 'counter.search',
  jump: 'counter.jump',
  desks: 'counter.desks',
  'take-over': 'counter.takeOver',
  'give-code': 'counter.giveCode',
  mirror: 'counter.mirror',
  print: 'counter.print',
  cover: 'counter.cover',
  helped: 'counter.helped',
  'not-helped': 'counter.not-helped',
  keys: 'counter.keys',
};

interface Props {
  readonly say: Say;
  readonly command: Command;
  readonly onCommand: (command: Command) => void;
  readonly text?: string;
  readonly isPressed?: boolean;
}

/** A button for something that has a key too; the key stands on it. */
export function CommandButton({ say, command, onCommand, text, isPressed }: Props) {
  const key = KEY_ROWS.find(([, one]) => one === command)?.[0] ?? '';
  return (
    <button
      type="button"
      class="ww-button ww-command"
      aria-pressed={isPressed}
      aria-keyshortcuts={key}
      onClick={() => onCommand(command)}
    >
      {text ?? say(COMMAND_WORDS[command])}{' '}
      <span class="ww-kbd" aria-hidden="true">
        {key}
      </span>
    </button>
  );
}
