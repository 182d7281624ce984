import { useState } from 'preact/hooks';
import { plainDate } from '../../ui/parts/long-date';
import type { Say } from '../../words/say';
import type { View } from '../types';
import { editItem, type ItemWish } from './edit-item';
import { ItemForm } from './item-form';
import type { ReviewItem } from './items';

/** One thing to confirm: what it says, where it is from, whom to ask; with its fields when somebody changes it. */
export function ItemCard({ view, item }: { view: View; item: ReviewItem }) {
  const { say, files, apply, today } = view;
  const [isOpen, setOpen] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const before = wishOf(item, say);
  const write = (wish: ItemWish) => {
    const edits = editItem(files, item, before, wish);
    setRefused(edits === undefined);
    if (!edits) return;
    if (edits.length > 0) apply(edits, say('review.changed', { name: item.title }));
    setOpen(false);
  };
  const checkedToday = () => write({ ...before, checked: plainDate(today, say) });
  return (
    <li class="ws-review__item">
      <h3 class="ws-review__name">{nameOf(item, say)}</h3>
      <p class="ws-review__value">{item.value || say('review.missing')}</p>
      <Facts item={item} say={say} />
      {isRefused ? (
        <p class="ws-task__refusal" role="alert">
          {say('review.refused', { file: item.file })}
        </p>
      ) : null}
      {isOpen ? (
        <ItemForm say={say} start={before} onWrite={write} onCancel={() => setOpen(false)} />
      ) : (
        <p class="ws-review__do">
          <button type="button" class="ws-button" onClick={() => setOpen(true)}>
            {say(item.isMissing ? 'review.fillIn' : 'review.change')}
            <span class="ww-hidden"> {nameOf(item, say)}</span>
          </button>
          {item.isMissing ? null : (
            <button type="button" class="ws-button" onClick={checkedToday}>
              {say('review.checkedToday')}
              <span class="ww-hidden"> {nameOf(item, say)}</span>
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function Facts({ item, say }: { item: ReviewItem; say: Say }) {
  const { certainty, source, owner, toConfirm, checked, weight, isMissing } = item;
  const rows: [string, string][] = [
    [say('review.harm'), harmOf(weight, say)],
    [say('review.certainty'), say(`review.certainties.${certaintyKey(certainty)}`)],
    ...(isMissing ? [] : [[say('review.checked'), plainDate(checked, say)] as [string, string]]),
    [say('review.source'), source],
    [say('review.owner'), owner],
    [say('review.question'), toConfirm?.join(' ') ?? ''],
  ];
  return (
    <dl class="ws-review__facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function nameOf({ title, way }: ReviewItem, say: Say): string {
  return way === undefined ? title : say('review.name', { desk: title, way: say(`review.ways.${way}`) });
}

function harmOf(weight: number, say: Say): string {
  if (weight === Number.MAX_SAFE_INTEGER) return say('review.emergency');
  return say('review.weight', { count: weight });
}

/** A name of a text has no sign in it. */
function certaintyKey(certainty: ReviewItem['certainty']) {
  const keys = { W: 'W', S: 'S', 'G+': 'Gplus', G: 'G', M: 'M', 'G-': 'Gmin', O: 'O' } as const;
  return keys[certainty];
}

/** The item as its fields say it. A new number is known today. */
function wishOf(item: ReviewItem, say: Say): ItemWish {
  return {
    value: item.value,
    certainty: item.certainty,
    checked: item.isMissing ? '' : plainDate(item.checked, say),
    source: item.source,
    owner: item.owner,
    toConfirm: item.toConfirm?.join(' ') ?? '',
  };
}
