import type { MentionWeights } from './weights.ts';

/**
 * Fitted by `npm run train:words` on 2026-11-26; don't edit. To these question sets, each with its size and the SHA-256 of its file;
 * test/eval/README.md says where they are from.
 * - xquad-en: 634 questions, 28e402b28714aad80ec0dbc6ae19a65ca1c834f83f2c9efd514e213edaa3f1ea
 * - squad2: 1000 questions, e282f64249c0fe195a75d3e1a85b7ba454f18bc783f6783d8af71966d0763e6c
 * - covidqa: 634 questions, 05d9d1b0eab191f83320f2c59206018908f234d7a18905f13f654b715af2f063
 */
export const answerWordsWeights: MentionWeights = {
  constant: -2.446,
  features: {
    'words before': 1.686,
    'words behind': 0.743,
    'words right behind': 0.042,
    'words in its clause': 0.239,
    'alike words near': 4.415,
    'nearer than the others': 2.922,
    'more in its clause than the others': 1.715,
    'the only one': 1.05,
    'first of them': 0.253,
    'opens the sentence': 0.393,
    'in brackets': -0.189,
    'has the noun asked about': 0.751,
    'shares other words': -0.655,
    'coverage of the sentence': 0.664,
    'asks for a person': 0.1,
    'asks for a place': 0.194,
    'person: a person': 0.6,
    'person: behind by': 0.678,
    'place: a place': -0.444,
    'place: a person': -0.872,
    'place: behind its preposition': 0.572,
    'before a noun': -0.739,
    'all capitals': -0.678,
    'like the noun asked about': 0.218,
    'doer: before the verb': 0.898,
    'doer: behind the verb': -0.657,
    'other: before the verb': -0.767,
    'other: behind the verb': 2.494,
    'asks for a time': 0.015,
    'asks for an amount': -0.296,
    'likeliest kind': 0.029,
    'has figures': 0.848,
    'amount: beside its noun': 1.279,
    'amount: another beside its noun': -0.517,
    'amount: beside another noun': -0.051,
    'amount: part of a name': -1.274,
  },
  least: { person: 0.5, place: 0.64, time: 0.5, amount: 0.5 },
};
