import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import type { Flow, Pack } from '../../flow/types';
import { Finder } from '../../search/finder';
import { doorIndexOf } from '../../search/index-of-pack';
import type { Context } from '../context';
import { fileOf } from '../where';

/** A flow must be among so many questions that are offered first. */
const FIRST = 3;

/** A longer quotation does not fit in a letter. Units: letters. */
const LONGEST = 50;

/** A flow that nobody's own words find: not one of the stories that go through it does, when it is typed. */
export function unfindable(context: Context): Finding[] {
  const { pack, read, at } = context;
  let finder: Finder | undefined;
  const finds = (words: string, flow: Flow) => {
    finder ??= finderWithoutStories(pack);
    const first = finder.find(words).suggestions.slice(0, FIRST);
    return first.some(({ door }) => partsOf(door.place).flow === flow.id);
  };
  return [...pack.flows.values()]
    .filter((flow) => isOffered(context, flow))
    .flatMap((flow) => {
      const stories = storiesThrough(context, flow);
      const words = stories.length > 0 ? stories : flow.search;
      if (words.some((one) => finds(one, flow))) return [];
      const spot = { file: fileOf(read, flow.id), path: [K.title] };
      return [at(spot, 'onvindbaar', { verhaal: shortened(stories[0] ?? '') }, 'warning')];
    });
}

/** The stories are typed; an index that knew them would find each by itself. */
function finderWithoutStories(pack: Pack): Finder {
  const finder = new Finder(doorIndexOf(pack, ({ source }) => source !== 'story'));
  for (const _ of finder.learning());
  return finder;
}

/** The first questions of all are offered always, and an emergency asks nothing. */
function isOffered({ pack }: Context, flow: Flow): boolean {
  return flow.id !== pack.organisation.start && Object.keys(flow.questions).length > 0;
}

function storiesThrough({ tried }: Context, flow: Flow): string[] {
  return tried
    .filter(({ walk }) => walk.steps.some(({ question }) => partsOf(question).flow === flow.id))
    .map(({ example }) => example.story.join(' '));
}

function shortened(story: string): string {
  return story.length <= LONGEST ? story : `${story.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
