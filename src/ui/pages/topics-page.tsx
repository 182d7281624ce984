import type { Flow } from '../../flow/types';
import { href, type Screen } from '../context';
import { Disclosure } from '../parts/disclosure';
import { Link } from '../parts/link';
import { PageTitle } from '../parts/page-title';
import { Section } from '../parts/section';

/** A flow as the list of topics shows it. */
export type Topic = Pick<Flow, 'id' | 'title' | 'about' | 'search' | 'start'>;

interface Props {
  readonly screen: Screen;
  readonly topics: readonly Topic[];
}

/** With more topics than this, letters help to find one. */
const MOST_WITHOUT_LETTERS = 12;

/** Every topic from A to Z. */
export function TopicsPage({ screen, topics }: Props) {
  const { say } = screen;
  const sorted = topics.toSorted((a, b) => a.title.localeCompare(b.title, say('locale')));
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <PageTitle>{say('topics.title')}</PageTitle>
      <p class="ww-lead">{say('topics.say')}</p>
      {sorted.length > MOST_WITHOUT_LETTERS ? (
        byLetter(sorted).map(([letter, group]) => (
          <Section key={letter} title={letter}>
            <TopicList screen={screen} topics={group} />
          </Section>
        ))
      ) : (
        <TopicList screen={screen} topics={sorted} />
      )}
    </main>
  );
}

function TopicList({ screen, topics }: Props) {
  return (
    <ul class="ww-topics">
      {topics.map(({ id, title, about, search, start }) => (
        <li class="ww-topics__topic" key={id}>
          <Link href={href(screen, start)}>{title}</Link>
          <p class="utrecht-paragraph">{about}</p>
          {search.length > 0 ? (
            <Disclosure title={screen.say('topics.also')}>
              <p class="utrecht-paragraph">{search.join(', ')}</p>
            </Disclosure>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function byLetter(sorted: readonly Topic[]): [string, Topic[]][] {
  const groups = new Map<string, Topic[]>();
  for (const topic of sorted) {
    const letter = topic.title.charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), topic]);
  }
  return [...groups];
}
