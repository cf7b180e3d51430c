import { chinese } from './chinese.ts';
import type { Language } from './language.ts';

/** Japanese, cut into characters and pairs of them as Chinese is. */
export const japanese: Language = {
  ...chinese,
  code: 'ja',
  scripts: ['Jpan'],
  detection: { ...chinese.detection, letters: /[\u3040-\u30ff]/g, asks: undefined },
};
