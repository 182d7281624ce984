// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginOffline } from '../../src/offline/begin';

const register = vi.hoisted(() => vi.fn());
vi.mock('../../src/offline/registration', () => ({ register }));

const news = { ready: () => {}, waiting: () => {}, replaced: () => {} };

/** A browser with workers, in a build of its own kind. */
function inBuild({ isDev = false, worker = 'aan' }): void {
  vi.stubEnv('DEV', isDev);
  vi.stubEnv('WEGWIJZER_WORKER', worker);
  Object.defineProperty(navigator, 'serviceWorker', { value: {}, configurable: true });
}

afterEach(() => {
  vi.unstubAllEnvs();
  register.mockReset();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('the talk with the worker', () => {
  it('begins once the page is loaded', async () => {
    inBuild({});
    register.mockResolvedValue('gesprek');
    expect(await beginOffline('/hulp/', news)).toBe('gesprek');
    expect(register).toHaveBeenCalledWith('/hulp/', news);
  });

  it('does not begin while developing', async () => {
    inBuild({ isDev: true });
    expect(await beginOffline('/', news)).toBeUndefined();
    expect(register).not.toHaveBeenCalled();
  });

  it('does not begin in a build that switches workers off', async () => {
    inBuild({ worker: 'uit' });
    expect(await beginOffline('/', news)).toBeUndefined();
    expect(register).not.toHaveBeenCalled();
  });

  it('does not begin in a browser without workers', async () => {
    vi.stubEnv('DEV', false);
    expect(await beginOffline('/', news)).toBeUndefined();
  });

  it('is not missed where a worker is refused', async () => {
    inBuild({});
    register.mockRejectedValue(new DOMException('refused', 'SecurityError'));
    expect(await beginOffline('/', news)).toBeUndefined();
  });
});
