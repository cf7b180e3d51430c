import type { MentionWeights } from './weights.ts';

/**
 * Fitted by `npm run train:words` on 2026-11-26; don't edit. To these question sets, each with its size and the SHA-256 of its file;
 * test/eval/README.md says where they are from.
 * - xquad-en: 634 questions, 28e402b28714aad80ec0dbc6ae19a65ca1c834f83f2c9efd514e213edaa3f1ea
 * - squad2: 1000 questions, e282f64249c0fe195a75d3e1a85b7ba454f18bc783f6783d8af71966d0763e6c
 * - covidqa: 634 questions, 05d9d1b0eab191f83320f2c59206018908f234d7a18905f13f654b715af2f063
 */
export const answerWordsWeights: MentionWeights = {
  constant: -2.478,
  features: {
    'words before': 1.704,
    'words behind': 0.922,
    'words right behind': -0.008,
    'words in its clause': 0.251,
    'alike words near': 3.146,
    'nearer than the others': 2.844,
    'more in its clause than the others': 1.7,
    'the only one': 1.085,
    'first of them': 0.291,
    'opens the sentence': 0.385,
    'in brackets': -0.188,
    'has the noun asked about': 0.567,
    'shares other words': -0.661,
    'coverage of the sentence': 0.658,
    'asks for a person': 0.113,
    'asks for a place': 0.186,
    'person: a person': 0.616,
    'person: behind by': 0.675,
    'place: a place': -0.491,
    'place: a person': -0.82,
    'place: behind its preposition': 0.625,
    'before a noun': -0.769,
    'all capitals': -0.675,
    'like the noun asked about': 0.408,
    'doer: before the verb': 0.814,
    'doer: behind the verb': -0.57,
    'other: before the verb': -0.789,
    'other: behind the verb': 2.641,
    'asks for a time': 0.008,
    'asks for an amount': -0.299,
    'likeliest kind': -0.004,
    'has figures': 0.869,
    'amount: beside its noun': 1.277,
    'amount: another beside its noun': -0.486,
    'amount: beside another noun': -0.089,
    'amount: part of a name': -1.087,
  },
  least: { person: 0.5, place: 0.57, time: 0.5, amount: 0.5 },
};
