import { describe, expect, it, vi } from 'vitest';
import type { DeviceStore } from '../../src/app/device-store';
import { laterStore } from '../../src/app/later-store';

const list = { drafts: [], unreadable: 7 };
const real = { list: async () => list, remove: vi.fn(async () => {}) } as unknown as DeviceStore;

function store(hasAny: boolean, open = vi.fn(async () => real)) {
  return { open, later: laterStore({ open, hasMemory: async () => hasAny }) };
}

describe('a store that comes when it is needed', () => {
  it('is not fetched to say that nothing is kept', async () => {
    const { open, later } = store(false);
    expect(await later.list()).toEqual({ drafts: [], unreadable: 0 });
    expect(open).not.toHaveBeenCalled();
  });

  it('lists what is kept on a device that keeps something', async () => {
    expect(await store(true).later.list()).toBe(list);
  });

  it('is fetched once for all that is asked of it', async () => {
    const { open, later } = store(false);
    await Promise.all([later.remove('a'), later.remove('b')]);
    expect(await later.list()).toBe(list);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is tried again after a failure', async () => {
    const open = vi.fn(async () => real).mockRejectedValueOnce(new Error('no network'));
    const { later } = store(false, open);
    await expect(later.remove('a')).rejects.toThrow('no network');
    await later.remove('a');
    expect(open).toHaveBeenCalledTimes(2);
  });
});
