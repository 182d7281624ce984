import type { PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import type { Box, LaidAnswer, LaidArrow, LaidBlock, LaidRow } from './laid';
import { isOnWay, type LitPath } from './lit';
import { LINE } from './measures';
import { arrowHead, arrowPath, deskShape, leafShape, questionShape, rowArrow } from './shapes';

/** How the parts of the map answer to being looked at and chosen. */
export interface Touch {
  readonly lit: LitPath;
  readonly chosen: PlaceRef | undefined;
  /** The stop that has the keyboard. */
  readonly present: string;
  readonly say: Say;
  readonly onChoose: (ref: PlaceRef) => void;
}

/** A question with everything that its answers lead straight to. */
export function BlockDrawing({ laid, touch }: { laid: LaidBlock; touch: Touch }) {
  const { block, box, head, rows } = laid;
  const isLit = touch.lit.answers.has(block.ref) || touch.lit.end === block.ref;
  return (
    <g class={`ws-map__block${isLit ? ' ws-map__block--lit' : ''}`}>
      <rect class="ws-map__ground" x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
      {block.title === '' ? (
        <Lines box={head} lines={head.lines} class="ws-map__title" />
      ) : (
        <Stop
          touch={touch}
          id={block.ref}
          place={block.ref}
          name={touch.say('map.question', { text: block.title })}
        >
          <path class="ws-map__question" d={questionShape(head)} />
          <Lines box={head} lines={head.lines} class="ws-map__title" />
        </Stop>
      )}
      {rows.map((row) => (
        <RowDrawing key={row.row.leaf.ref} laid={row} question={block.ref} touch={touch} />
      ))}
    </g>
  );
}

function RowDrawing({ laid, question, touch }: { laid: LaidRow; question: PlaceRef; touch: Touch }) {
  const { row, answers, text, leaf, desk } = laid;
  const { kind, ref, title } = row.leaf;
  const isLit = isOnWay(touch.lit, question, answers);
  const name = touch.say(`map.${kind}`, { text: title, desk: row.leaf.desk ?? '' });
  return (
    <g class={isLit ? 'ws-map__row ws-map__row--lit' : 'ws-map__row'}>
      <Answers box={text} answers={answers} />
      {answers.length > 0 ? <path class="ws-map__line" d={rowArrow(text, leaf)} /> : null}
      <Stop touch={touch} id={`${question}>${ref}`} place={ref} name={name}>
        {desk ? <path class="ws-map__desk" d={deskShape(desk)} /> : null}
        {desk ? <Lines box={desk} lines={desk.lines} class="ws-map__desk-name" /> : null}
        <path class={`ws-map__leaf ws-map__leaf--${kind}`} d={leafShape(kind, leaf)} />
        <Lines box={leaf} lines={leaf.lines} class="ws-map__leaf-title" />
      </Stop>
    </g>
  );
}

/** An arrow from one question to another, with the answers on it. */
export function ArrowDrawing({ laid, lit }: { laid: LaidArrow; lit: LitPath }) {
  const isLit = isOnWay(lit, laid.arrow.from, laid.answers);
  const { text } = laid;
  return (
    <g class={isLit ? 'ws-map__row ws-map__row--lit' : 'ws-map__row'}>
      <path class="ws-map__line" d={arrowPath(laid)} />
      <path class="ws-map__head" d={arrowHead(laid)} />
      <rect class="ws-map__label" x={text.x} y={text.y} width={text.width} height={text.height} rx="4" />
      <Answers box={{ ...text, x: text.x + text.width / 2 }} answers={laid.answers} isOnArrow />
    </g>
  );
}

interface StopProps {
  readonly touch: Touch;
  readonly id: string;
  readonly place: PlaceRef;
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

function Stop({ touch, id, place, name, children }: StopProps) {
  const isChosen = touch.chosen === place;
  return (
    <a
      class={`ws-map__stop${isChosen ? ' ws-map__stop--chosen' : ''}`}
      href={`#${place}`}
      tabIndex={touch.present === id ? 0 : -1}
      data-stop={id}
      aria-label={name}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        touch.onChoose(place);
      }}
    >
      {children}
    </a>
  );
}

/** Lines of text around the middle of a box. */
function Lines({ box, lines, class: name }: { box: Box; lines: readonly string[]; class: string }) {
  const top = box.y + (box.height - lines.length * LINE) / 2 + 12.5;
  return (
    <text class={name} text-anchor="middle">
      {lines.map((line, index) => (
        <tspan key={`${index}${line}`} x={box.x + box.width / 2} y={top + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface AnswersProps {
  readonly box: Box;
  readonly answers: readonly LaidAnswer[];
  readonly isOnArrow?: boolean;
}

/** Answers below each other, from the left; a dot tells where one begins when there are more. */
function Answers({ box, answers, isOnArrow = false }: AnswersProps) {
  const lines = answers.flatMap((answer) =>
    answer.lines.map((text, index) => (answers.length > 1 && index === 0 ? `• ${text}` : text)),
  );
  return (
    <text class={`ws-map__answer${isOnArrow ? ' ws-map__on-arrow' : ''}`}>
      {lines.map((line, index) => (
        <tspan key={`${index}${line}`} x={box.x} y={box.y + 15 + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
