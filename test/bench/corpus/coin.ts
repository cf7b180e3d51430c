const openings = ['b', 'c', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'br', 'tr'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai'];
const closings = ['', 'n', 'r', 'l', 'm'];

/** A word that isn't in `used` yet, and now is: two syllables, then the last three letters of `word`, so that it is inflected like that. */
export function coin(word: string, used: Set<string>, random: () => number): string {
  const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)] as string;
  const syllable = (): string => pick(openings) + pick(vowels) + pick(closings);
  for (;;) {
    const name = syllable() + syllable() + word.slice(-3);
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

/** `name` in upper case, or with a capital, where `word` is. */
export function cased(name: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return name.toUpperCase();
  return word[0] === word[0]?.toUpperCase() ? `${name[0]?.toUpperCase()}${name.slice(1)}` : name;
}
