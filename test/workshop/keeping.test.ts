import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeping } from '../../src/workshop/keeping';
import { applyStep } from '../../src/workshop/project';
import { beginWork, type Work } from '../../src/workshop/work';
import type { KeptWork, WorkStore } from '../../src/workshop/workshop-parts';

const PATH = 'woo/wegwijzer.yaml';
const begun = beginWork('1', { kind: 'published', name: '' }, [
  { path: PATH, bytes: new TextEncoder().encode('titel: Woo\n') },
]);

function typed(text: string): Work {
  const edit = { path: PATH, from: 7, to: 10, text };
  return { ...begun, project: applyStep(begun.project, [edit], 'een titel', 0) };
}

/** A store that takes its time, and may refuse. */
class SlowStore implements WorkStore {
  readonly written: KeptWork[] = [];
  isFull = false;

  async keep(work: KeptWork): Promise<void> {
    await new Promise((done) => setTimeout(done, 100));
    if (this.isFull) throw new Error('full');
    this.written.push(work);
  }
  async list(): Promise<readonly KeptWork[]> {
    return this.written;
  }
  async keepBase(): Promise<void> {}
  async base(): Promise<unknown> {
    return undefined;
  }
  async forget(): Promise<void> {}
}

describe('work in hand', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function keepingIn(store: SlowStore) {
    const told: (boolean | undefined)[] = [];
    return {
      told,
      keeping: new Keeping(
        store,
        () => 0,
        (isKept) => told.push(isKept),
      ),
    };
  }

  it('is written while somebody types on without a pause', async () => {
    const store = new SlowStore();
    const { keeping } = keepingIn(store);
    for (let key = 1; key <= 20; key++) {
      keeping.note(typed(`Titel ${key}`));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(store.written.length).toBeGreaterThanOrEqual(3);
  });

  it('is called kept only when the last change is written', async () => {
    const store = new SlowStore();
    const { told, keeping } = keepingIn(store);
    keeping.note(typed('Een'));
    await vi.advanceTimersByTimeAsync(450);
    keeping.note(typed('Twee'));
    await vi.advanceTimersByTimeAsync(100);
    expect(store.written).toHaveLength(1);
    expect(told).not.toContain(true);
    await vi.advanceTimersByTimeAsync(500);
    expect([store.written.length, told.at(-1)]).toEqual([2, true]);
  });

  it('is not called kept where the device refuses, and stays so while somebody types on', async () => {
    const store = new SlowStore();
    store.isFull = true;
    const { told, keeping } = keepingIn(store);
    keeping.note(typed('Een'));
    await vi.advanceTimersByTimeAsync(600);
    keeping.note(typed('Twee'));
    expect(told.at(-1)).toBe(false);
  });
});
