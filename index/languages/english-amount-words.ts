import { wordSet } from './language.ts';

/**
 * Words without one of which, or a digit or a sign, wink-nlp finds no date, time, duration, number, price or share in a text. Found by
 * walking its model's automata (wink-eng-lite-web-model 1.8.1): with these words left out, none of those kinds is reached.
 */
const words = wordSet(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fifteen eighteen fourteen nineteen seventeen sixteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions
  dozen dozens half quarter twenties thirties forties fifties sixties seventies eighties nineties
  jan january feb february mar march apr april may jun june jul july aug august sep september oct october nov november dec december
  mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday
  today tomorrow tonight tnite yesterday morning noon midday midnight afternoon evening night day days week weeks month months year years
  decade decades spring summer autumn fall winter season christmas
  millisecond milliseconds seconds minute minutes hour hours
  aud usd dollar dollars cent cents euro euros pound pounds rouble roubles rupee rupees yen pct percent percents`);
const signs = /[\p{N}%$¥₨₩₹₽₿]/u;

/** Whether a text may tell a date, a time, a number or the like: false only where wink-nlp finds none. */
export function mayTellAmount(text: string): boolean {
  if (signs.test(text)) return true;
  for (const [word] of text.matchAll(/[a-z]+/gi)) if (words.has(word.toLowerCase())) return true;
  return false;
}
