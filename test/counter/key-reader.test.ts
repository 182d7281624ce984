import { describe, expect, test } from 'vitest';
import { KeyReader } from '../../src/counter/key-reader';

/** A reader, with a clock that stands still until the test lets the moment pass. */
function reader() {
  const heard: string[] = [];
  let alarm = () => {};
  const keys = new KeyReader({
    after: (_, call) => {
      alarm = call;
      return () => {
        alarm = () => {};
      };
    },
    onKey: (key) => heard.push(key),
    onScan: (text) => heard.push(`scan ${text}`),
  });
  const pause = () => alarm();
  const type = (text: string) => {
    for (const key of text) keys.take(key);
  };
  return { keys, heard, pause, type };
}

describe('a hand and a scanner', () => {
  test('a key with silence behind it is a key', () => {
    const { heard, pause, type } = reader();
    type('2');
    pause();
    type('w');
    pause();
    expect(heard).toEqual(['2', 'w']);
  });

  test('a quick hand is read key by key', () => {
    const { heard, pause, type } = reader();
    type('21');
    pause();
    expect(heard).toEqual(['2', '1']);
  });

  test('a code that is typed at once is a scan, and answers nothing', () => {
    const { keys, heard, pause, type } = reader();
    type('127652829866');
    expect(keys.isReading).toBe(true);
    keys.take('Enter');
    pause();
    expect(heard).toEqual(['scan 127652829866']);
  });

  test('a scanned link is one scan, whatever letters are in it', () => {
    const { heard, pause, type } = reader();
    type('https://wegwijzer.example/code/#c=127652829866');
    pause();
    expect(heard).toEqual(['scan https://wegwijzer.example/code/#c=127652829866']);
  });

  test('an Enter by itself means nothing here', () => {
    const { keys, heard } = reader();
    expect(keys.isReading).toBe(false);
    keys.take('Enter');
    expect(heard).toEqual([]);
  });
});
