/** Letters beside each other on a keyboard of the United States, each pair in one order. */
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** How unlikely each slip is, by hand; on the first letter it is unlikelier still. */
const costs = { swapped: 0, doubled: 0, 'left out': 0.1, 'key beside': 0.1, added: 0.25, replaced: 0.3, first: 0.15 };

type Slip = Exclude<keyof typeof costs, 'first'>;

/** How unlikely it is that a word was typed for another that is one edit away, 0 to .5; both in small letters. */
export function slipCost(typed: string, meant: string): number {
  let at = 0;
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at++;
  return costs[slipAt(typed, meant, at)] + (at === 0 ? costs.first : 0);
}

function slipAt(typed: string, meant: string, at: number): Slip {
  if (typed.length > meant.length) return typed.charAt(at) === typed.charAt(at - 1) ? 'doubled' : 'added';
  if (typed.length < meant.length) return meant.charAt(at) === meant.charAt(at - 1) ? 'doubled' : 'left out';
  if (typed.slice(at + 1) !== meant.slice(at + 1)) return 'swapped';
  return areBeside(typed.charAt(at), meant.charAt(at)) ? 'key beside' : 'replaced';
}

function areBeside(one: string, other: string): boolean {
  return keyRows.some((row) => row.includes(one + other) || row.includes(other + one));
}
