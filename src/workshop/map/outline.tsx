import type { ComponentChildren } from 'preact';
import type { PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import type { Block, MapAnswer, MapGraph } from './graph';
import type { SayAnswer } from './measure';

interface Props {
  readonly graph: MapGraph;
  readonly label: string;
  readonly chosen: PlaceRef | undefined;
  readonly say: Say;
  readonly sayAnswer: SayAnswer;
  readonly onChoose: (ref: PlaceRef) => void;
}

/** The map as a list: each question with its answers, and under each answer what it leads to. A question is told once. */
export function Outline(props: Props) {
  const { graph, label } = props;
  const blocks = new Map(graph.blocks.map((block) => [block.ref, block]));
  const led = new Set(graph.arrows.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const told = new Set<PlaceRef>();
  const roots = graph.blocks.filter(({ ref }) => !led.has(ref));
  const tell = (block: Block) => (
    <Question key={block.ref} {...props} block={block} blocks={blocks} told={told} />
  );
  const first = (roots.length > 0 ? roots : graph.blocks.slice(0, 1)).map(tell);
  return (
    <ul class="ws-outline" aria-label={label}>
      {first}
    </ul>
  );
}

interface QuestionProps extends Props {
  readonly block: Block;
  readonly blocks: ReadonlyMap<PlaceRef, Block>;
  readonly told: Set<PlaceRef>;
}

function Question(props: QuestionProps) {
  const { graph, block, say, told } = props;
  told.add(block.ref);
  const arrows = graph.arrows.filter(({ from }) => from === block.ref);
  const title =
    block.title === '' ? (
      <strong>{say('map.loose')}</strong>
    ) : (
      <Place {...props} place={block.ref}>
        {say('map.question', { text: block.title })}
      </Place>
    );
  return (
    <li>
      {title}
      <ul>
        {block.rows.map(({ answers, leaf }) => (
          <li key={leaf.ref}>
            <Said {...props} answers={answers} />
            <Place {...props} place={leaf.ref}>
              {say(`map.${leaf.kind}`, { text: leaf.title, desk: leaf.desk ?? '' })}
            </Place>
          </li>
        ))}
        {arrows.map(({ to, answers }) => (
          <li key={to}>
            <Said {...props} answers={answers} />
            <Next {...props} place={to} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The question that follows: whole the first time, by name after that. */
function Next(props: QuestionProps & { readonly place: PlaceRef }) {
  const { blocks, told, place, say } = props;
  const block = blocks.get(place);
  if (!block) return null;
  if (!told.has(place))
    return (
      <ul>
        <Question {...props} block={block} />
      </ul>
    );
  return (
    <Place {...props} place={place}>
      {say('map.again', { text: block.title })}
    </Place>
  );
}

function Said({ answers, sayAnswer }: Pick<Props, 'sayAnswer'> & { readonly answers: readonly MapAnswer[] }) {
  if (answers.length === 0) return null;
  return <span class="ws-outline__answer">{answers.map(sayAnswer).join(' / ')}: </span>;
}

interface PlaceProps extends Pick<Props, 'chosen' | 'onChoose'> {
  readonly place: PlaceRef;
  readonly children: ComponentChildren;
}

function Place({ place, chosen, onChoose, children }: PlaceProps) {
  return (
    <button
      type="button"
      class="ws-outline__place"
      aria-current={chosen === place ? 'true' : undefined}
      onClick={() => onChoose(place)}
    >
      {children}
    </button>
  );
}
