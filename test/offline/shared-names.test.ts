import { expect, it } from 'vitest';
import { FRAME_PATH, NOT_FOUND_PATH } from '../../src/offline/edition';
import { PLAIN } from '../../src/offline/navigation';
import * as frame from '../../src/tools/frame-page';
import { NOT_FOUND_PATH as WRITTEN } from '../../src/tools/pages';

it('the worker and the build, which know nothing of each other, use the same names', () => {
  expect([FRAME_PATH, PLAIN, NOT_FOUND_PATH]).toEqual([frame.FRAME_PATH, frame.PLAIN, WRITTEN]);
});
