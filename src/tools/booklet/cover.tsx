import type { IsoDate } from '../../flow/types';
import { plainDate } from '../../ui/parts/long-date';
import { shownWays } from '../../ui/parts/shown-ways';
import { flowTitle, OUTCOME_SIGN, type Press } from './context';
import type { Chapter } from './numbers';
import { GoTo, Piece } from './reference';

/** The first sheet: danger first, then how to use the booklet, then what is in it. */
export function Cover({ press, until }: { press: Press; until?: IsoDate }) {
  const { say, site, today } = press.screen;
  return (
    <section class="cover">
      <h1>{say('booklet.title', { service: site.service })}</h1>
      <p class="lead">{say('booklet.for')}</p>
      <Danger press={press} />
      <How press={press} />
      <Contents press={press} />
      <footer>
        <p>
          {site.name}. {say('booklet.made', { date: plainDate(today, say), version: site.version })}
        </p>
        <p>
          {until ? say('booklet.until', { date: plainDate(until, say) }) : null} {say('booklet.renew')}
        </p>
      </footer>
    </section>
  );
}

function Danger({ press }: { press: Press }) {
  const { say, site } = press.screen;
  const phone = shownWays(press.screen, site.emergency.desk).ways.find(({ kind }) => kind === 'phone');
  return (
    <div class="danger box">
      <h2>{say('booklet.danger')}</h2>
      <p>{site.emergency.say}</p>
      {phone ? <p class="call">{say('page.call', { number: phone.way.value })}</p> : null}
      <p>
        {say('booklet.dangerMore')} <GoTo press={press} to={site.emergency.more} />
      </p>
    </div>
  );
}

function How({ press }: { press: Press }) {
  const { say, site } = press.screen;
  const number = press.numbers.of(site.start);
  return (
    <div class="box">
      <h2>{say('booklet.how')}</h2>
      <ol>
        <li>{say('booklet.steps.start', { number })}</li>
        <li>{say('booklet.steps.ask')}</li>
        <li>{say('booklet.steps.follow')}</li>
        <li>{say('booklet.steps.outcome', { mark: OUTCOME_SIGN })}</li>
        <li>{say('booklet.steps.desk')}</li>
        <li>{say('booklet.steps.back')}</li>
        <li>{say('booklet.steps.staff', { sign: say('booklet.staff') })}</li>
      </ol>
      <p>
        {say('booklet.lost')} <GoTo press={press} to={site.help} />
      </p>
    </div>
  );
}

/** Chapters with the numbers in them: pages have no numbers that a browser can look up. */
function Contents({ press }: { press: Press }) {
  const { say } = press.screen;
  const back = ['days', 'desks', 'towns', 'meanings', 'index', 'note'] as const;
  return (
    <div class="contents">
      <h2>{say('booklet.contents')}</h2>
      <ul>
        {press.numbers.chapters.map((chapter) => (
          <Line key={chapter.flow.id} press={press} chapter={chapter} />
        ))}
        {back.map((part) => (
          <li key={part}>
            <span>{say(`booklet.${part}`)}</span>
            <span class="dots" />
            <span>{say('booklet.atBack')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ press, chapter }: { press: Press; chapter: Chapter }) {
  const first = chapter.entries[0]?.number ?? 0;
  const last = chapter.entries.at(-1)?.number ?? first;
  return (
    <li>
      <span>{flowTitle(press, chapter.flow)}</span>
      <span class="dots" />
      <span>
        <Piece number={first} />
        {last > first ? `–${last}` : null}
      </span>
    </li>
  );
}
