import type { Flow } from '../../flow/types';
import { href, type Screen } from '../context';
import { Link } from '../parts/link';
import { plainDate } from '../parts/long-date';
import { PageTitle } from '../parts/page-title';
import { Section } from '../parts/section';

interface Props {
  readonly screen: Screen;
  readonly flows: readonly Pick<Flow, 'id' | 'title' | 'version' | 'checked' | 'start'>[];
}

/** Which version of the site and of each flow this is: for who maintains it, and for who wants to check. */
export function VersionPage({ screen, flows }: Props) {
  const { say, site, today } = screen;
  const date = (day: string) => plainDate(day, say);
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <PageTitle>{say('version.title')}</PageTitle>
      <p class="ww-lead">{say('version.say', { date: date(today), version: site.version })}</p>
      <Section title={say('version.flows')}>
        <ul class="ww-topics">
          {flows.map(({ id, title, version, checked, start }) => (
            <li class="ww-topics__topic" key={id}>
              <Link href={href(screen, start)}>{title}</Link>
              <p class="utrecht-paragraph">{say('version.line', { date: date(checked), version })}</p>
            </li>
          ))}
        </ul>
      </Section>
    </main>
  );
}
