/**
 * Asks again and again until the answer is the one wanted; a page that is just being loaded may fail to answer.
 * Errors: throws with the last answer when that takes too long.
 */
export async function until<Value>(
  ask: () => Promise<Value>,
  wanted: Value,
  patienceMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = JSON.stringify(await ask().catch(String));
    if (answer === JSON.stringify(wanted)) return;
    if (Date.now() > deadline) throw new Error(`${answer}, wanted: ${JSON.stringify(wanted)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
