import type { IsoDate } from '../../flow/types';
import type { Screen } from '../context';
import { plainDate } from './long-date';

interface Props {
  readonly screen: Screen;
  readonly date: IsoDate;
  readonly source?: string;
}

/** When somebody last checked this, and against what. */
export function Checked({ screen: { say }, date, source }: Props) {
  return (
    <p class="ww-checked">
      {say('page.checked', { date: plainDate(date, say) })}
      {source ? ` ${say('page.source', { source: source.replace(/\.$/, '') })}` : ''}
    </p>
  );
}
