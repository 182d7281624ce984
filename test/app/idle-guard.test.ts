// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleGuard } from '../../src/app/idle-guard';

const MINUTE = 60_000;

describe('a shared device that nobody touches', () => {
  let told: string[];
  let isReading: boolean;
  let guard: IdleGuard;

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    isReading = false;
    guard = new IdleGuard({
      now: () => Date.now(),
      isReading: () => isReading,
      onWarn: (seconds) => told.push(`warned ${seconds}`),
      onBack: () => told.push('back'),
      onWipe: () => told.push('wiped'),
    });
    guard.start();
  });

  afterEach(() => {
    guard.stop();
    vi.useRealTimers();
  });

  it('says nothing for three minutes', () => {
    vi.advanceTimersByTime(3 * MINUTE - 1000);
    expect(told).toEqual([]);
  });

  it('warns after three minutes and counts down', () => {
    vi.advanceTimersByTime(3 * MINUTE + 1000);
    expect(told).toEqual(['warned 60', 'warned 59']);
  });

  it('is wiped after four minutes, once', () => {
    vi.advanceTimersByTime(4 * MINUTE + 30_000);
    expect(told.filter((one) => one === 'wiped')).toHaveLength(1);
  });

  it('waits ten minutes at an outcome', () => {
    isReading = true;
    vi.advanceTimersByTime(9 * MINUTE - 1000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(MINUTE + 1000);
    expect(told.at(-1)).toBe('wiped');
  });

  it.each(['pointerdown', 'keydown', 'input'])('goes on after one %s', (sign) => {
    vi.advanceTimersByTime(3 * MINUTE + 5000);
    document.dispatchEvent(new Event(sign, { bubbles: true }));
    expect(told.at(-1)).toBe('back');
    vi.advanceTimersByTime(3 * MINUTE - 1000);
    expect(told.at(-1)).toBe('back');
  });

  it('is wiped before anything else when somebody wakes it after the time is up', () => {
    // A laptop that slept: the clock went on, the timers did not.
    vi.setSystemTime(Date.now() + 30 * MINUTE);
    document.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(told[0]).toBe('wiped');
  });

  it('is left in peace once the guard is stopped', () => {
    guard.stop();
    vi.advanceTimersByTime(10 * MINUTE);
    expect(told).toEqual([]);
  });
});
