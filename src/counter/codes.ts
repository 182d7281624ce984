import { viewOf } from '../app/visit-view';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { Standing } from '../flow/replay';
import { codeOf, fragmentOf } from '../handover/code';
import { readCode } from '../handover/read-code';
import type { Register } from '../handover/register';
import { restore } from '../handover/restore';
import type { Visit } from '../journey/visit';
import type { Screen } from '../ui/context';
import type { Brought, GivenCode } from '../ui/counter/brought';
import type { CounterVisit, FlowGround } from './counter-visit';
import type { SheetsAtHand } from './sheets-at-hand';

export interface CodeParts {
  readonly sheets: SheetsAtHand;
  readonly ground: FlowGround;
  readonly register: Register;
  readonly version: string;
  readonly isSensitiveFlow: (flow: string) => boolean;
  /** The address that a code stands behind. */
  readonly address: string;
  readonly screen: () => Screen;
}

/** A visit that somebody brings: looked at first, opened only after a yes. */
export interface Found {
  readonly brought: Brought;
  readonly visit?: Visit;
}

/** Codes at the counter: what one says, and the code of a visit. Every flow is at hand here. */
export class Codes {
  constructor(private readonly parts: CodeParts) {}

  /** Where a code is typed or scanned to. */
  get address(): string {
    return this.parts.address;
  }

  /** Looks into a code as it was typed, pasted or scanned. */
  look(typed: string): Found {
    const { register, version, ground } = this.parts;
    const read = readCode(typed, register, version);
    if (read.kind === 'mistyped')
      return { brought: { kind: 'mistyped', nearest: read.nearest.map((groups) => groups.join(' ')) } };
    if (read.kind !== 'read') return { brought: { kind: read.kind } };
    const { visit, standings, lost } = restore(read, ground.lookup);
    if (visit.problems.length === 0) return { brought: { kind: 'gone' } };
    const isChanged = read.unknown.length > 0 || lost.length > 0 || standings.some(({ misfit }) => misfit);
    const problems = standings.map((standing) => this.problemOf(standing));
    return { visit, brought: { kind: 'visit', problems, isChanged } };
  }

  /** The code of a visit, as digits and as a link for the camera of a phone. */
  codeOf({ visit, isSensitive }: CounterVisit): GivenCode {
    const { register, version, ground, address, isSensitiveFlow } = this.parts;
    if (isSensitive) return { none: 'sensitive' };
    const code = codeOf(visit, { register, version, lookup: ground.lookup, isSensitive: isSensitiveFlow });
    if (typeof code === 'string') return { none: code };
    return { groups: code.groups, link: address + fragmentOf(code) };
  }

  private problemOf(standing: Standing) {
    const { sheets, screen } = this.parts;
    const { place } = partsOf(standing.place);
    const sheet = sheets.at(standing.place);
    const end = own(sheet?.questions ?? {}, place)?.text ?? own(sheet?.outcomes ?? {}, place)?.title ?? '';
    return { answers: viewOf(screen(), sheets.shelf, standing).answers, end };
  }
}
