import { sentenceRules } from '../rules.ts';

/** Its letters have no capitals, so that every word may open a sentence. */
export const arabic = sentenceRules({
  leading: 'د أ م ا.د أ.د ش ق.م',
  numbering: 'ص ج ط رقم م مج ع',
  either: 'هـ م',
  closing: 'إلخ الخ',
});
