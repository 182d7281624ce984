import type { InfoPage as Info } from '../../flow/fact-types';
import type { Screen } from '../context';
import { Checked } from '../parts/checked';
import { PageTitle } from '../parts/page-title';
import { Prose } from '../parts/prose';
import { Section } from '../parts/section';

interface Props {
  readonly screen: Screen;
  readonly page: Info;
}

/** A page about the service itself, such as the one on privacy. */
export function InfoPage({ screen, page }: Props) {
  return (
    <main id="inhoud" class="ww-main ww-stack" key={page.id}>
      <PageTitle>{page.title}</PageTitle>
      <p class="ww-lead">{page.about}</p>
      {page.sections.map(({ heading, text }) => (
        <Section key={heading} title={heading}>
          <Prose text={text} as="points" />
        </Section>
      ))}
      <Checked screen={screen} date={page.checked} />
    </main>
  );
}
