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
  'city-expo': [27, 28, 4, 4, 28, -1, 0.99],
  'city-heating': [27, 29, 1, 6, 27, -3, 0.95],
  'county-schools': [29, 29, 3, 9, 29, -6, 0.97],
  'field-kettle': [10, 11, 0, 0, 10, -1, 0.99],
  'harbour-data-licence': [21, 24, 5, 6, 22, -12, 0.86],
  'library-handbook': [22, 23, 2, 5, 21, -7, 0.87],
  'man-tidelog': [20, 24, 2, 3, 23, -4, 0.87],
  'manual-dehumidifier': [24, 24, 0, 1, 23, -4, 0.93],
  'manual-espresso': [20, 23, 2, 2, 21, -5, 0.91],
  'news-harbour': [24, 24, 2, 6, 23, -9, 0.9],
  'news-hospital': [21, 23, 0, 1, 23, -7, 0.85],
  'news-rivers': [24, 24, 2, 3, 24, -10, 0.8],
  'news-transit': [21, 24, 2, 3, 23, -7, 0.87],
  'orchard-contributing': [22, 24, 5, 5, 23, -9, 0.87],
  'parcelhive-readme': [19, 24, 0, 1, 21, -6, 0.87],
  'seed-article': [28, 29, 10, 14, 27, -2, 0.96],
  'seed-licence': [11, 11, 0, 0, 11, -1, 0.99],
  'tidewatch-readme': [12, 12, 0, 0, 11, -1, 0.99],
} as const;
