import type { SheetWay } from '../../flow/sheet-types';
import type { Screen } from '../context';
import { telHref } from './phone';
import { hoursInWords, nowInWords } from './say-hours';

interface Props {
  readonly screen: Screen;
  readonly way: SheetWay;
}

/** A phone number to tap, with what a call costs and when it is answered. */
export function CallLink({ screen, way }: Props) {
  const { say } = screen;
  const now = way.hours && nowInWords(way.hours, screen);
  return (
    <div class="ww-call">
      {way.label ? <p class="utrecht-paragraph">{way.label}</p> : null}
      <p class="utrecht-paragraph">
        <a class="ww-call__number" href={telHref(way.value)}>
          {say('page.call', { number: way.value })}
        </a>
      </p>
      {way.of ? <p class="utrecht-paragraph">{say('desk.numberOf', { name: way.of })}</p> : null}
      <p class="utrecht-paragraph">
        {now ? <strong class="ww-now">{now} </strong> : null}
        {way.hours ? `${hoursInWords(way.hours, say)} ` : null}
        {way.cost}
      </p>
    </div>
  );
}
