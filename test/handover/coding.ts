import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/flow/replay';
import type { Pack, PlaceRef } from '../../src/flow/types';
import { type Code, type CodeGround, codeOf, type NoCode } from '../../src/handover/code';
import { type Reading, readCode } from '../../src/handover/read-code';
import { type Register, registerOf } from '../../src/handover/register';
import { missingIn, readRegister } from '../../src/handover/register-file';
import { type Restored, restore } from '../../src/handover/restore';
import { type Visit, visitFrom } from '../../src/journey/visit';
import { lookupOf } from '../flow/walk';

/** The register of the pack in `flows/`. */
export function shippedRegister(): Register {
  return readRegister(readFileSync('flows/nummers.yaml', 'utf8')).register;
}

/** A register that numbers the options of a small pack as they come. */
export function numbered(pack: Pack): Register {
  const names = missingIn(registerOf([]), pack.flows.values());
  return registerOf(names.map((name, index) => [name, index + 1]));
}

/** What it takes to make a code of a visit through a pack. */
export function groundOf(pack: Pack, register: Register = numbered(pack)): CodeGround {
  return {
    register,
    lookup: lookupOf(pack),
    isSensitive: (flow) => pack.flows.get(flow)?.isSensitive ?? true,
    version: pack.version,
  };
}

/** Makes a code where there must be one. */
export function coded(visit: Visit, ground: CodeGround): Code {
  const code = codeOf(visit, ground);
  if (typeof code === 'string') throw new Error(`no code: ${code}`);
  return code;
}

/** The code of one problem, or why there is none. */
export function codeFor(start: PlaceRef, answers: readonly Answer[], ground: CodeGround): Code | NoCode {
  return codeOf(visitFrom(start, answers), ground);
}

/** Reads a code that must be readable. */
export function reading(typed: string, { register, version }: CodeGround): Reading {
  const read = readCode(typed, register, version);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read;
}

/** Reads a code and puts its answers back. */
export function opened(typed: string, ground: CodeGround): Restored {
  return restore(reading(typed, ground), ground.lookup);
}
