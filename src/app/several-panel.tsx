import { render } from 'preact';
import { partsOf } from '../flow/path';
import { replay } from '../flow/replay';
import { presentIndex } from '../journey/visit';
import { type OtherProblem, SeveralProblems } from '../ui/parts/several-problems';
import type { Say } from '../words/say';
import type { Live } from './go-live';
import { hostFor } from './hosts';

/** Tells that there is more than one problem in this visit, and leads back to the others. */
export class SeveralPanel {
  constructor(
    private readonly live: Live,
    private readonly say: Say,
  ) {}

  start(): void {
    this.live.page.whenShown(() => this.draw());
    this.draw();
  }

  private draw(): void {
    const { page } = this.live;
    const others = this.isCalm() ? this.others() : [];
    const part =
      others.length > 0 ? (
        <SeveralProblems
          say={this.say}
          present={presentIndex(page.visit) + 1}
          others={others}
          onReturn={(number) => void page.resume({ ...page.visit, present: number - 1 })}
        />
      ) : null;
    render(part, hostFor('problems'));
  }

  /** In a sensitive flow, an emergency above all, nothing else is spoken of. */
  private isCalm(): boolean {
    const { page, shelf } = this.live;
    return !shelf.get(partsOf(page.scenes.place()).flow)?.isSensitive;
  }

  private others(): OtherProblem[] {
    const { page, shelf } = this.live;
    const present = presentIndex(page.visit);
    return page.visit.problems.flatMap(({ start, answers }, index) => {
      if (index === present || answers.length === 0) return [];
      const standing = replay((flow) => shelf.get(flow), start, answers);
      const isSensitive = shelf.get(partsOf(standing.place).flow)?.isSensitive;
      const topic = isSensitive ? undefined : page.scenes.topicOf(standing);
      return [{ number: index + 1, topic }];
    });
  }
}
