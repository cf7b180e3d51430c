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
  'city-expo': [26, 28, 5, 6, 26, -1, 0.99],
  'city-heating': [27, 28, 4, 7, 24, -2, 0.94],
  'county-schools': [29, 29, 6, 10, 28, -3, 0.98],
  'field-kettle': [10, 11, 0, 0, 11, -1, 0.96],
  'harbour-data-licence': [20, 24, 4, 5, 19, -9, 0.82],
  'library-handbook': [21, 24, 4, 7, 21, -5, 0.89],
  'man-tidelog': [20, 24, 2, 5, 21, -5, 0.88],
  'manual-dehumidifier': [24, 24, 2, 3, 19, -4, 0.89],
  'manual-espresso': [22, 23, 2, 5, 21, -3, 0.91],
  'news-harbour': [24, 24, 5, 7, 22, -7, 0.89],
  'news-hospital': [20, 23, 0, 1, 20, -7, 0.82],
  'news-rivers': [24, 24, 2, 6, 23, -9, 0.79],
  'news-transit': [20, 24, 3, 7, 20, -7, 0.87],
  'orchard-contributing': [23, 24, 5, 8, 22, -7, 0.84],
  'parcelhive-readme': [22, 24, 0, 2, 19, -3, 0.89],
  'seed-article': [28, 29, 10, 13, 22, -2, 0.96],
  'seed-licence': [9, 9, 0, 0, 10, -1, 0.95],
  'tidewatch-readme': [12, 12, 0, 0, 11, -1, 0.99],
} as const;
