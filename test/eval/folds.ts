/** Folds of a cross-validation. */
export const foldCount = 5;

/**
 * The fold of an article: the same title always falls into the same fold, in whatever set or language it stands, whole or
 * cut short. `003-steam-engine.md` and `011-steam-engine.md` share the title `steam-engine`.
 */
export function foldOf(set: string, file: string): number {
  return hash(titleOf(set, file)) % foldCount;
}

/** Written in the manner of the seed article and its questions, so weights that have seen them have seen something of it. */
const inTheMannerOfTheSeed = new Set(['city-heating.txt', 'county-schools.txt', 'city-expo.txt']);
const seedTitle = '000_a074e05998764c93';

/** Numbered articles without a title of their own keep the name of their set. */
export function titleOf(set: string, file: string): string {
  if (inTheMannerOfTheSeed.has(file)) return seedTitle;
  const title = file.replace(/\.\w+$/, '').replace(/^\d+-/, '');
  return /^article(?:-\d+)?$/.test(title) ? `${set.replace(/-cut$/, '')}/${file}` : title;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
