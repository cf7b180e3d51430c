/** What each number below counts: questions, of the answerable, the paraphrased and the unanswerable; the sixth is a ceiling, negated. */
export const columns = [
  'hit@1',
  'hit@3',
  'paraphrased hit@1',
  'hit@3',
  'answered',
  'wrongly answered',
  'AUROC',
] as const;

/** By ranking set: one question (a hundredth of AUROC) short of what was reached when they were set. */
export const floors = {
  'city-expo': [27, 27, 5, 5, 24, -1, 0.97],
  'city-heating': [26, 28, 5, 8, 23, -1, 0.94],
  'county-schools': [28, 29, 5, 8, 26, -2, 0.96],
  'field-kettle': [10, 11, 0, 0, 8, -1, 0.89],
  'harbour-data-licence': [20, 24, 5, 8, 19, -4, 0.89],
  'library-handbook': [22, 23, 7, 9, 18, -3, 0.88],
  'man-tidelog': [21, 24, 4, 6, 18, -3, 0.91],
  'manual-dehumidifier': [24, 24, 2, 4, 20, -2, 0.97],
  'manual-espresso': [22, 23, 3, 5, 20, -2, 0.96],
  'news-harbour': [24, 24, 5, 8, 21, -3, 0.9],
  'news-hospital': [20, 24, 0, 3, 20, -5, 0.82],
  'news-rivers': [24, 24, 3, 5, 23, -7, 0.88],
  'news-transit': [22, 24, 5, 9, 21, -2, 0.92],
  'orchard-contributing': [22, 24, 6, 10, 18, -6, 0.85],
  'parcelhive-readme': [24, 24, 2, 5, 16, -3, 0.86],
  'seed-article': [27, 29, 11, 14, 22, -1, 0.97],
  'seed-licence': [9, 9, 0, 0, 10, -1, 0.97],
  'tidewatch-readme': [12, 12, 0, 0, 10, -1, 0.97],
} as const;

/** The same of the sets in other languages. */
export const languageFloors = {
  'languages/ludotheque': [11, 12, 0, 0, 9, 0, 0.94],
  'languages/ruderclub': [8, 9, 0, 0, 6, 0, 0.91],
  'languages/verstak': [11, 12, 0, 0, 9, 0, 0.97],
} as const;
