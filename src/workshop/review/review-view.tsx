import { useEffect, useState } from 'preact/hooks';
import { Pair } from '../pair';
import { Choice } from '../rebuild/fields';
import type { Reading, View } from '../types';
import { ItemCard } from './item-card';
import { isForDayOne, isToConfirm, ORDERS, type Order, ordered, type ReviewItem, reviewItems } from './items';

/** No more at once: the first ones are the ones to act on. */
const MOST = 40;

/** Na te kijken: every number, address, term and amount, with its source and what harm it does when it is wrong. */
export function ReviewView(view: View) {
  const { say } = view;
  const items = useItems(view);
  const [order, setOrder] = useState<Order>('harm');
  const [isAll, setAll] = useState(false);
  const [most, setMost] = useState(MOST);
  if (!items)
    return <p class="utrecht-paragraph">{say(view.reading ? 'review.busy' : 'workshop.loading')}</p>;
  const wanted = ordered(isAll ? items : items.filter(isToConfirm), order);
  const dayOne = wanted.filter(isForDayOne);
  const rest = wanted.filter((item) => !isForDayOne(item));
  const list = (part: readonly ReviewItem[]) => (
    <ul class="ws-review__list">
      {part.map((item) => (
        <ItemCard key={item.key} view={view} item={item} />
      ))}
    </ul>
  );
  return (
    <div class="ws-review">
      <p class="ws-walk__note">{say('review.about')}</p>
      <div class="ws-map__tools">
        <Pair
          label={say('review.which')}
          isSecond={isAll}
          names={[say('review.toConfirm'), say('review.all')]}
          onPick={setAll}
        />
        <Choice
          label={say('review.order')}
          value={order}
          options={ORDERS.map((id) => ({ id, text: say(`review.orders.${id}`) }))}
          onValue={(id) => setOrder(ORDERS.find((one) => one === id) ?? 'harm')}
        />
      </div>
      {dayOne.length > 0 ? (
        <section>
          <h2 class="ws-change__title">{say('review.dayOne', { count: dayOne.length })}</h2>
          <p class="ws-walk__note">{say('review.dayOneAbout')}</p>
          {list(dayOne)}
        </section>
      ) : null}
      <section>
        <h2 class="ws-change__title">{say('review.rest', { count: rest.length })}</h2>
        {list(rest.slice(0, most))}
        {rest.length > most ? (
          <button type="button" class="ws-button" onClick={() => setMost(most + MOST)}>
            {say('review.more', { count: rest.length - most })}
          </button>
        ) : null}
      </section>
    </div>
  );
}

/** The items of the last reading, listed after the view is painted. */
function useItems({ reading }: View): ReviewItem[] | undefined {
  const [listed, setListed] = useState<{ of: Reading; items: ReviewItem[] }>();
  useEffect(() => {
    const { pack, of, broken } = reading ?? {};
    if (!reading || !pack || !of || !broken) return;
    const timer = setTimeout(() => setListed({ of: reading, items: reviewItems(pack, of, broken) }), 20);
    return () => clearTimeout(timer);
  }, [reading]);
  return listed?.items;
}
