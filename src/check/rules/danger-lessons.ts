import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { DangerFile } from '../../flow/schema/word-files';
import { tokensOf } from '../../search/tokens';
import type { Context } from '../context';

/** What the search learns danger from: no story may be both, and a kind of words is made of single ones. */
export function dangerLessons(context: Context): Finding[] {
  const files = lessonFiles(context);
  const told = new Map(
    files.flatMap(({ path, value }) =>
      [...(value[K.danger] ?? []), ...(value[K.alwaysDanger] ?? [])].map(
        (story) => [plain(story), path] as const,
      ),
    ),
  );
  return files.flatMap(({ path, value }) => [
    ...contradictions(context, path, value, told),
    ...longWords(context, path, value),
  ]);
}

function contradictions(
  { at }: Context,
  file: string,
  value: DangerFile,
  told: ReadonlyMap<string, string>,
): Finding[] {
  return (value[K.noDanger] ?? []).flatMap((story, index) => {
    const other = told.get(plain(story));
    if (other === undefined) return [];
    return [at({ file, path: [K.noDanger, index] }, 'gevaar-tegenstrijdig', { elders: other })];
  });
}

function longWords({ at }: Context, file: string, value: DangerFile): Finding[] {
  return Object.entries(value[K.wordGroups] ?? {}).flatMap(([name, words]) =>
    words.flatMap((word, index) =>
      tokensOf(word).length === 1
        ? []
        : [at({ file, path: [K.wordGroups, name, index] }, 'gevaar-woordgroep', { woord: word })],
    ),
  );
}

function lessonFiles({ read }: Context): { path: string; value: DangerFile }[] {
  return [...read.files]
    .filter(([path]) => kindOf(path) === 'danger' && !read.broken.has(path))
    .map(([path, { value }]) => ({ path, value: value as DangerFile }));
}

/** Two stories with the same words are the same, whatever stands between the words. */
function plain(story: string): string {
  return tokensOf(story)
    .map((token) => token.plain)
    .join(' ');
}
