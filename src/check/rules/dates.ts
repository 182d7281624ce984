import { addMonths, readDate, readDayOfYear } from '../../flow/dates';
import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { Context } from '../context';
import { stringsIn } from '../texts';

/** A day that does not exist, a check in the future, and a fact that was checked too long ago. */
export function dates(context: Context): Finding[] {
  const { read } = context;
  return [...read.files].flatMap(([path, file]) => {
    if (kindOf(path) === undefined || read.broken.has(path)) return [];
    return [...stringsIn(file.value, [], '')].flatMap(({ text, steps, key }) =>
      judge(context, text, { file: path, path: steps }, key),
    );
  });
}

function judge(
  context: Context,
  text: string,
  spot: { file: string; path: (string | number)[] },
  key: string,
): Finding[] {
  const { at, today, pack } = context;
  if (key === K.ifSunday) return readDayOfYear(text) ? [] : [at(spot, 'onbekende-datum', { datum: text })];
  if (key !== K.checked && key !== K.equalled) return [];
  const date = readDate(text);
  if (date === undefined) return [at(spot, 'onbekende-datum', { datum: text })];
  if (key === K.equalled) return [];
  if (date > tomorrow(today)) return [at(spot, 'datum-in-toekomst', { datum: text }, 'warning')];
  const months = pack.organisation.keepMonths;
  const isOld = addMonths(date, months) <= today;
  return isOld ? [at(spot, 'feit-te-oud', { datum: text, maanden: String(months) }, 'warning')] : [];
}

/** Somewhere it may be tomorrow already. */
function tomorrow(today: string): string {
  return new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
}
