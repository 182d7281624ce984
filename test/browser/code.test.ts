import { describe, expect } from 'vitest';
import { visitFrom } from '../../src/journey/visit';
import { shippedPack } from '../flow/pack-sample';
import { answersOf, startOf } from '../flow/walk';
import { coded, groundOf, shippedRegister } from '../handover/coding';
import { test } from './setup/browser-test';
import type { Visitor } from './setup/visitor';

const pack = shippedPack();
const answers = answersOf({ 'start/waarmee': 'vast', 'liaison/wat-past': 'doorgestuurd' });
const { digits } = coded(visitFrom(startOf(pack), answers), groundOf(pack, shippedRegister()));

/** Opens the page for codes by a link that carries one. */
async function byLink({ page, home }: Visitor, code: string, query = ''): Promise<void> {
  await page.goto(new URL(`code/${query}#c=${code}`, home).href);
}

const button = ({ page }: Visitor, name: string) => page.locator(`[data-code="${name}"]`);

describe('a code', () => {
  test('in a link is shown, leaves the address, and changes nothing before a yes', async ({ visitor }) => {
    await visitor.visit();
    await visitor.choose('brief');
    const before = await visitor.remembered();
    await byLink(visitor, digits);
    await visitor.page.getByText('Iedereen stuurt mij door').waitFor();
    expect(new URL(visitor.page.url()).hash).toBe('');
    expect(await visitor.remembered()).toBe(before);
    await button(visitor, 'nee').click();
    expect(await visitor.remembered()).toBe(before);
  });

  test('goes on where it ended, and the visit of before stays among the drafts', async ({ visitor }) => {
    await visitor.visit();
    await visitor.choose('brief', 'gemeente');
    await visitor.page.locator('#ww-news').waitFor({ state: 'attached' });
    await byLink(visitor, digits);
    await visitor.moves(() => button(visitor, 'ja').click());
    expect(await visitor.at()).toBe('liaison/doorgestuurd');
    await visitor.page.locator('#ww-note section').waitFor();
    await visitor.visit('apparaat/');
    await expect.poll(() => visitor.page.locator('.ww-draft').count()).toBe(2);
  });

  test('with a wrong digit is noticed, and the right one is offered', async ({ visitor }) => {
    const { page } = visitor;
    await byLink(visitor, '');
    await page
      .locator('#code-invoer')
      .fill(digits.slice(0, 5) + ((Number(digits[5]) + 1) % 10) + digits.slice(6));
    await button(visitor, 'lees').click();
    const offered = button(visitor, 'bedoeld');
    await offered.first().waitFor();
    const said = await offered.allInnerTexts();
    expect(said.map((one) => one.replaceAll(' ', ''))).toContain(digits);
  });

  test('goes on at a shared device too, without a trace', async ({ visitor }) => {
    await byLink(visitor, digits, '?apparaat=gedeeld');
    await visitor.moves(() => button(visitor, 'ja').click());
    expect(await visitor.at()).toBe('liaison/doorgestuurd');
    expect(new URL(visitor.page.url()).pathname).toBe('/');
    expect(await visitor.remembered()).toBeNull();
  });

  test('is never asked of the server', async ({ visitor }) => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await byLink(visitor, digits);
    await button(visitor, 'ja').waitFor();
    expect(asked.filter((url) => url.replace(/#.*/, '').includes(digits))).toEqual([]);
  });
});
