import type { CounterSwitches } from '../ui/counter/settings';
import type { Counter } from './counter';

/** What staff can switch at this counter. */
export function switchesOf(counter: Counter): CounterSwitches {
  const { parts, keeping, visits } = counter;
  const { settings, isShared, signalsHref, site } = parts;
  const after = (change: () => void) => {
    change();
    counter.draw();
  };
  return {
    hasSingleKeys: settings.hasSingleKeys,
    hasSignals: settings.hasSignals,
    afterCrash: settings.afterCrash ?? 'memory',
    isShared,
    setSingleKeys: (isOn) => after(() => settings.setSingleKeys(isOn)),
    setSignals: (isOn) => after(() => settings.setSignals(isOn)),
    setAfterCrash: (chosen) =>
      after(() => {
        settings.setAfterCrash(chosen);
        keeping.turn(visits);
      }),
    signalsHref,
    leaveHref: site.base,
  };
}
