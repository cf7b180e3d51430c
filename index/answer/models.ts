/** Which weights hold: by the article's script, and whether there is a lexicon. */
export const models = ['english', 'englishWithoutLexicon', 'ideographic'] as const;
export type Model = (typeof models)[number];
