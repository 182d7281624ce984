import type { Text } from '../../flow/types';

interface Props {
  readonly text: Text;
  /** How several lines are shown; one line is always a paragraph. */
  readonly as?: 'lines' | 'points' | 'steps';
  readonly id?: string;
}

/** A text of an author: one line is a paragraph, several are paragraphs, points or steps. */
export function Prose({ text, as = 'lines', id }: Props) {
  if (text.length === 1 || as === 'lines') return <Lines text={text} id={id} />;
  const kind = as === 'steps' ? 'ordered' : 'unordered';
  const List = as === 'steps' ? 'ol' : 'ul';
  return (
    <List class={`utrecht-${kind}-list`} id={id}>
      {text.map((line) => (
        <li class={`utrecht-${kind}-list__item`} key={line}>
          {line}
        </li>
      ))}
    </List>
  );
}

function Lines({ text, id }: Props) {
  return (
    <div class="ww-lines" id={id}>
      {text.map((line) => (
        <p class="utrecht-paragraph" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
