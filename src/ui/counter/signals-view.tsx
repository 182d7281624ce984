import type { PlaceRef } from '../../flow/types';
import type { PublishedTable, Shown } from '../../signals/publish';
import type { SignalKind } from '../../signals/signal';
import type { Say } from '../../words/say';
import { MonthChart } from './month-chart';
import { PlaceChart } from './place-chart';

/** Of these the first question is where, of the others when. */
const BY_PLACE: readonly SignalKind[] = ['stuck', 'unsure', 'no-result'];

/** The counts of one kind, as anybody may see them. */
export interface SignalTable {
  readonly kind: SignalKind;
  readonly table: PublishedTable;
}

interface Props {
  readonly say: Say;
  readonly tables: readonly SignalTable[];
  readonly titleOf: (place: PlaceRef) => string;
  readonly onCsv: (kind: SignalKind) => void;
}

/** The counts as plain tables, each with a small chart of the same numbers. */
export function SignalTables({ say, tables, titleOf, onCsv }: Props) {
  if (tables.length === 0) return <p class="utrecht-paragraph">{say('signals.none')}</p>;
  return (
    <>
      {tables.map((one) => (
        <section class="ww-signals ww-stack" key={one.kind} data-signaal={one.kind}>
          <h2 class="utrecht-heading-2">{say(`signals.kind.${one.kind}`)}</h2>
          <div class="ww-signals__charts">
            {BY_PLACE.includes(one.kind) ? (
              <PlaceChart say={say} table={one.table} titleOf={titleOf} />
            ) : null}
            <MonthChart say={say} table={one.table} title={say(`signals.kind.${one.kind}`)} />
          </div>
          <Numbers say={say} one={one} titleOf={titleOf} />
          <p>
            <button type="button" class="ww-button" onClick={() => onCsv(one.kind)}>
              {say('signals.csv')}
            </button>
          </p>
        </section>
      ))}
    </>
  );
}

function Numbers({ say, one, titleOf }: Pick<Props, 'say' | 'titleOf'> & { one: SignalTable }) {
  const { months, rows, totals, total } = one.table;
  const title = say(`signals.kind.${one.kind}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class="ww-scroll" tabIndex={0} aria-label={say('signals.table', { title })}>
      <table class="ww-table">
        <thead>
          <tr>
            <th scope="col">{say('signals.place')}</th>
            {months.map((month) => (
              <th scope="col" key={month}>
                {month}
              </th>
            ))}
            <th scope="col">{say('signals.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <NumberRow
              key={row.place}
              say={say}
              name={titleOf(row.place)}
              numbers={[...row.cells, row.total]}
            />
          ))}
        </tbody>
        <tfoot>
          <NumberRow say={say} name={say('signals.total')} numbers={[...totals, total]} />
        </tfoot>
      </table>
    </section>
  );
}

function NumberRow({ say, name, numbers }: { say: Say; name: string; numbers: readonly Shown[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {numbers.map((number, at) => (
        <td key={at}>{number === 'hidden' ? <HiddenMark say={say} /> : number}</td>
      ))}
    </tr>
  );
}

function HiddenMark({ say }: { say: Say }) {
  return (
    <>
      <span aria-hidden="true">·</span>
      <span class="ww-hidden">{say('signals.hidden')}</span>
    </>
  );
}
