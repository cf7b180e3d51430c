import { languages } from '../phrases/languages.ts';

const wordings = [...new Set(languages.map(({ understands }) => understands.whole))];
const marksAround = /[\s?.!¿¡"“”'‘’,;:。？！、，…]+$|^[\s¿¡"“”]+/gu;

/** Whether somebody asks what the article as a whole is about; a question about a part of it fits none of the wordings. */
export function asksForWhole(question: string): boolean {
  const bare = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(marksAround, '')
    .replace(/,\s*[¿¡]/gu, ', ')
    .replace(/\s+/g, ' ');
  return bare !== '' && wordings.some((wording) => wording.test(bare));
}
