import { K } from '../../flow/keys';
import { editField } from '../splice/edit-field';
import { CannotSplice, type Path, spliceBetween, spliced, type Value } from '../splice/splice';
import type { Edit, Files } from '../types';
import type { ReviewItem } from './items';

/** What can be changed of an item, as it is written in the file. */
export interface ItemWish {
  readonly value: string;
  readonly certainty: string;
  /** In words: `3 november 2026`. */
  readonly checked: string;
  readonly source: string;
  readonly owner: string;
  readonly toConfirm: string;
}

/** The order in which a fact says where it comes from. */
const ORDER = [
  K.number,
  K.address,
  K.text,
  K.cost,
  K.hours,
  K.certainty,
  K.source,
  K.checked,
  K.owner,
  K.toConfirm,
];

/** What stands above the telephone of a desk. */
const DESK_ORDER = [
  K.name,
  K.kind,
  K.role,
  K.what,
  K.owner,
  K.source,
  K.checked,
  K.certainty,
  K.contactFrom,
  K.askFor,
  K.phone,
];

/**
 * Writes what changed of an item into its file, in its own lines. What it has from the desk or the file above it is only
 * written down when it becomes different. Gives nothing when it cannot be written without touching other lines.
 */
export function editItem(
  files: Files,
  item: ReviewItem,
  before: ItemWish,
  wish: ItemWish,
): readonly Edit[] | undefined {
  const text = files.get(item.file);
  if (text === undefined) return undefined;
  try {
    const after = item.isMissing ? withNew(text, item, wish) : withChanged(text, item, before, wish);
    const splice = spliceBetween(text, after);
    return splice ? [{ path: item.file, ...splice }] : [];
  } catch (error) {
    if (error instanceof CannotSplice) return undefined;
    throw error;
  }
}

function withChanged(text: string, item: ReviewItem, before: ItemWish, wish: ItemWish): string {
  const fields: readonly [Path, keyof ItemWish][] = [
    [item.valuePath, 'value'],
    [[...item.path, K.certainty], 'certainty'],
    [[...item.path, K.source], 'source'],
    [[...item.path, K.checked], 'checked'],
    [[...item.path, K.owner], 'owner'],
    [[...item.path, K.toConfirm], 'toConfirm'],
  ];
  const changed = fields.filter(([, name]) => wish[name].trim() !== before[name].trim());
  return changed.reduce((now, [path, name]) => put(now, path, wish[name].trim() || undefined), text);
}

/** A number that was not there comes with all that tells where it is from. */
function withNew(text: string, { path }: ReviewItem, wish: ItemWish): string {
  if (wish.value.trim() === '') return text;
  const parts: [string, string][] = [
    [K.number, wish.value],
    [K.certainty, wish.certainty],
    [K.source, wish.source],
    [K.checked, wish.checked],
    [K.owner, wish.owner],
    [K.toConfirm, wish.toConfirm],
  ];
  const said = parts.filter(([, value]) => value.trim() !== '').map(([key, value]) => [key, value.trim()]);
  return put(text, path, Object.fromEntries(said), DESK_ORDER);
}

function put(text: string, path: Path, value: Value | undefined, order: readonly string[] = ORDER): string {
  const splice = editField(text, path, value, order);
  return splice ? spliced(text, splice) : text;
}
