import type { PartOfSpeech } from './format.ts';

type Ending = readonly [ending: string, replacement: string];

// The order is the order of preference: the first result that is a word wins.
const ENDINGS: Readonly<Record<PartOfSpeech, readonly Ending[]>> = {
  noun: [
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['sses', 'ss'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['men', 'man'],
    ['s', ''],
    ['es', ''],
    ['ves', 'f'],
  ],
  verb: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['sses', 'ss'],
    ['s', ''],
    ['es', ''],
    ['ed', ''],
    ['ing', ''],
  ],
  adjective: [
    ['ier', 'y'],
    ['iest', 'y'],
    ['er', ''],
    ['est', ''],
  ],
  adverb: [
    ['er', ''],
    ['est', ''],
  ],
};

const MOST_STEMS_END_IN_E = /^[^aeiou]*[aeiou][bcdgklmnprstvz]$|[aeiou](?:at|iz|is|c|g|v|s|z|u)$|[^aeiou]l$/;

/**
 * The forms `word` may be inflected from by the regular rules, the likeliest first; few of them are words, so the caller checks.
 * What a rule leaves has at least two letters, and a vowel in the end: "thing" is not "th" + "ing".
 */
export function baseForms(word: string, partOfSpeech: PartOfSpeech): string[] {
  const found: string[] = [];
  for (const [ending, replacement] of ENDINGS[partOfSpeech]) {
    if (!word.endsWith(ending)) continue;
    if (ending === 's' && /(?:ss|us|is)$/.test(word)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 2 || !/[aeiouy]/.test(stem + replacement)) continue;
    found.push(...(replacement === '' && ending !== 's' ? withStemChanges(stem) : [stem + replacement]));
  }
  return found;
}

/** stopp → stop; hop → hope before hop; visit → visit before visite. */
function withStemChanges(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && /[bdgklmnprtvz]/.test(last)) return [stem.slice(0, -1), stem];
  return MOST_STEMS_END_IN_E.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}
