/**
 * What people ask about in everyday words, and articles tell in others. A thesaurus has them among hundreds of rarer ones,
 * and texts of the kind that vectors are made from seldom have them in one place.
 */
const GROUPS = [
  'cost price fee charge',
  'cost pay money price',
  'kid child',
  'kids children',
  'phone telephone call',
  'ring phone call',
  'fix repair mend',
  'stuff things items belongings',
  'buy purchase',
  'pet dog',
  'pet cat',
  'pet animal',
  'job work position',
  'boss manager supervisor',
  'car vehicle',
  'rubbish trash garbage litter waste bin',
  'toilet restroom bathroom loo lavatory',
  'shop store',
  'holiday vacation leave',
  'sick ill unwell',
  'broken damaged faulty',
  'late delayed overdue',
  'app application program software',
  'photo picture image',
  'cheap discount reduced',
  'quit leave resign',
  'quit cancel',
  'scared afraid',
  'boring dull',
  'food meal eat',
  'drunk alcohol',
  'mad angry',
  'weird strange odd',
] as const;

/** Pairs of words in the order of the list; a pair may come more than once. */
export function* listEverydayPairs(): Generator<readonly [string, string]> {
  for (const group of GROUPS) {
    const words = group.split(' ');
    for (const [at, a] of words.entries()) for (const b of words.slice(at + 1)) yield [a, b];
  }
}
