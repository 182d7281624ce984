import { chance } from './chance';
import type { Lesson } from './teach-danger';

/** A story of so many words or more is told once more, among other sentences. */
const A_STORY = 6;

/** From this length on a story is no aside. Units: letters. */
const LONG = 120;

/** How often an aside is a calm story instead of a sentence from the list, and how often it comes first. */
const CALM_INSTEAD = 0.5;
const FIRST = 0.4;

/** At most so many sentences are put around a story, mostly one. */
const MOST_ASIDES = 4;

/**
 * Tells each story once more with some sentences around it: people tell of danger in the middle of a question about
 * a desk, and the desk does not make it smaller.
 */
export function retold(lessons: readonly Lesson[], asides: readonly string[]): Lesson[] {
  const next = chance(7);
  const calm = lessons.filter(
    (lesson) => !lesson.isDanger && isStory(lesson.text) && lesson.text.length < LONG,
  );
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  const calmTexts = calm.map(({ text }) => text);
  const aside = () => pick(asides.length === 0 || next() < CALM_INSTEAD ? calmTexts : asides);
  return lessons
    .filter(({ text }) => isStory(text))
    .map(({ text, isDanger }) => {
      const parts = [text];
      for (let more = 1 + Math.floor(next() ** 2 * MOST_ASIDES); more > 0; more--)
        if (next() < FIRST) parts.unshift(aside());
        else parts.push(aside());
      return { text: parts.map(asSentence).join(' '), isDanger };
    });
}

function isStory(text: string): boolean {
  return text.split(' ').length >= A_STORY;
}

function asSentence(text: string): string {
  return /[.!?,]$/.test(text) ? text : `${text}.`;
}
