/** A die that falls the same way in every run. Shape: gives a whole number from 0 up to, and not with, `below`. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
