import { municipalityDesk } from '../../flow/expand';
import { fillIn } from '../../flow/fill-in';
import { deskOf } from '../../flow/sheet-desks';
import { shownWays } from '../../ui/parts/shown-ways';
import type { Press } from './context';
import { Piece, Row } from './reference';

/** The municipalities once: how to reach each, and which places and postcodes are its own. */
export function TownTable({ press }: { press: Press }) {
  const { say } = press.screen;
  const towns = [...press.drawing.pack.municipalities.values()];
  if (towns.length === 0) return null;
  return (
    <section class="chapter back-towns">
      <h2>{say('booklet.towns')}</h2>
      <p class="lead">{say('booklet.townsSay')}</p>
      <table>
        <thead>
          <tr>
            <th>{say('booklet.townName')}</th>
            <th>{say('booklet.townContact')}</th>
            <th>{say('booklet.townPlaces')}</th>
          </tr>
        </thead>
        <tbody>
          {towns
            .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
            .map(({ id, name, places, postcodes }) => (
              <tr key={id} data-loket={municipalityDesk(id)}>
                <th>{name}</th>
                <td>
                  <TownWays press={press} id={id} />
                </td>
                <td>
                  {[...new Set(places)].join(', ')}. <b>{ranges(postcodes).join(', ')}</b>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function TownWays({ press, id }: { press: Press; id: string }) {
  const { ways } = shownWays(press.screen, deskOf(press.drawing, municipalityDesk(id)));
  const { phone } = press.screen.site.general.ways;
  const values = ways.map(({ way }) => way.value);
  return (
    <>
      {(values.length > 0 ? values : [phone?.value ?? '']).map((value) => (
        <span key={value} class="line">
          {value.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
        </span>
      ))}
    </>
  );
}

/** Writes 6190, 6191, 6192, 6199 as 6190–6192 and 6199. */
function ranges(postcodes: readonly string[]): string[] {
  const groups: number[][] = [];
  for (const code of [...new Set(postcodes)].map(Number).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group?.at(-1) === code - 1) group.push(code);
    else groups.push([code]);
  }
  return groups.map((group) => (group.length > 1 ? `${group[0]}–${group.at(-1)}` : `${group[0]}`));
}

/** What the legal words mean. */
export function WordList({ press }: { press: Press }) {
  const { pack, today } = press.drawing;
  const words = [...pack.meanings.values()].map(({ id, forms, meaning }) => ({
    word: forms[0] ?? id,
    meaning,
  }));
  if (words.length === 0) return null;
  return (
    <section class="chapter back-words">
      <h2>{press.screen.say('booklet.meanings')}</h2>
      <dl class="columns">
        {fillIn(pack, today, words)
          .sort((a, b) => a.word.localeCompare(b.word, 'nl'))
          .map(({ word, meaning }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** The words that people use themselves, each with the piece where to begin. */
export function SubjectIndex({ press }: { press: Press }) {
  const { say } = press.screen;
  const starts = new Map<string, Set<number>>();
  for (const { search, start } of press.drawing.pack.flows.values())
    for (const word of search) starts.set(word, (starts.get(word) ?? new Set()).add(press.numbers.of(start)));
  return (
    <section class="chapter back-index">
      <h2>{say('booklet.index')}</h2>
      <p class="lead">{say('booklet.indexSay')}</p>
      <ul>
        {[...starts]
          .sort(([a], [b]) => a.localeCompare(b, 'nl'))
          .map(([word, numbers]) => (
            <li key={word}>
              {word}{' '}
              <Row>
                {[...numbers].map((number) => (
                  <Piece key={number} number={number} />
                ))}
              </Row>
            </li>
          ))}
      </ul>
    </section>
  );
}
