import { useState } from 'preact/hooks';
import { CERTAINTIES } from '../../flow/fact-types';
import type { Say } from '../../words/say';
import { Choice, Field } from '../rebuild/fields';
import type { ItemWish } from './edit-item';

interface Props {
  readonly say: Say;
  readonly start: ItemWish;
  readonly onWrite: (wish: ItemWish) => void;
  readonly onCancel: () => void;
}

/** The fields of one thing to confirm. */
export function ItemForm({ say, start, onWrite, onCancel }: Props) {
  const [wish, setWish] = useState(start);
  const field = (name: keyof ItemWish) => ({
    label: say(`review.fields.${name}`),
    value: wish[name],
    onValue: (value: string) => setWish({ ...wish, [name]: value }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(wish);
      }}
    >
      <Field {...field('value')} />
      <Choice {...field('certainty')} options={CERTAINTIES.map((id) => ({ id, text: id }))} />
      <Field {...field('checked')} hint={say('review.dateHint')} />
      <Field {...field('source')} />
      <Field {...field('owner')} />
      <Field {...field('toConfirm')} hint={say('review.questionHint')} />
      <p class="ws-review__do">
        <button type="submit" class="ws-button">
          {say('review.write')}
        </button>
        <button type="button" class="ws-button" onClick={onCancel}>
          {say('review.cancel')}
        </button>
      </p>
    </form>
  );
}
