/** What a rate came to. */
export interface Held {
  /** A second. */
  readonly rate: number;
  readonly holds: boolean;
}

/** Each rate is half as high again as the one before, until one doesn't hold. */
const raise = 1.5;
/** Then so many between the two. */
const between = 3;

/** The highest rate that held, 0 where even `first` didn't, with all that were tried. A rate that fails is tried once more: a computer has its moments. */
export async function highestRate<Tried extends Held>(
  first: number,
  most: number,
  tryRate: (rate: number) => Promise<Tried>,
): Promise<{ readonly highest: number; readonly tried: readonly Tried[] }> {
  const tried: Tried[] = [];
  const holds = async (rate: number): Promise<boolean> => {
    for (let times = 0; times < 2; times++) {
      const came = await tryRate(rate);
      tried.push(came);
      if (came.holds) return true;
    }
    return false;
  };
  let [low, high] = [0, first];
  while (high <= most && (await holds(high))) [low, high] = [high, Math.ceil(high * raise)];
  if (high > most || low === 0) return { highest: low, tried };
  for (let i = 0; i < between && high - low > 1; i++) {
    const middle = Math.round(Math.sqrt(low * high));
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return { highest: low, tried };
}
