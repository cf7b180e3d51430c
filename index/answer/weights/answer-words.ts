import type { MentionWeights } from './weights.ts';

/**
 * Fitted by `npm run train:words` on 2026-11-26; don't edit. To these question sets, each with its size and the SHA-256 of its file;
 * test/eval/README.md says where they are from.
 * - xquad-en: 634 questions, 28e402b28714aad80ec0dbc6ae19a65ca1c834f83f2c9efd514e213edaa3f1ea
 * - squad2: 1000 questions, e282f64249c0fe195a75d3e1a85b7ba454f18bc783f6783d8af71966d0763e6c
 * - covidqa: 634 questions, 05d9d1b0eab191f83320f2c59206018908f234d7a18905f13f654b715af2f063
 */
export const answerWordsWeights: MentionWeights = {
  constant: -1.59,
  features: {
    'words before': 1.737,
    'words behind': 0.329,
    'words right behind': 0.592,
    'words in its clause': 0.478,
    'alike words near': 2.33,
    'nearer than the others': 3.622,
    'more in its clause than the others': 1.749,
    'the only one': 1.82,
    'first of them': 0.353,
    'opens the sentence': 0.76,
    'in brackets': -0.181,
    'has the noun asked about': 0.963,
    'shares other words': -0.68,
    'coverage of the sentence': -0.451,
    'asks for a person': 0.138,
    'asks for a place': 0.223,
    'person: a person': 0.675,
    'person: behind by': 1.057,
    'place: a place': -0.576,
    'place: a person': -0.935,
    'place: behind its preposition': 0.654,
    'before a noun': -0.685,
    'all capitals': -0.342,
    'like the noun asked about': 0.343,
    'doer: before the verb': 0.748,
    'doer: behind the verb': -1.319,
    'other: before the verb': -1.254,
    'other: behind the verb': 2.62,
    'asks for a time': -0.129,
    'asks for an amount': -0.257,
    'likeliest kind': 0.024,
    'has figures': 0.817,
    'amount: beside its noun': 1.019,
    'amount: another beside its noun': -0.577,
    'amount: beside another noun': -0.312,
    'amount: part of a name': -1.148,
  },
  least: { person: 0.6, place: 0.77, time: 0.4, amount: 0.4 },
};
