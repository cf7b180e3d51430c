/**
 * Words of a question that an article often says by grammar alone: what is forbidden "must not" be done, an example follows
 * "such as". No lexicon likens them, since words of grammar are not looked up. Keyed by the word's folded form.
 */
const saidBy: readonly (readonly [words: string, grammar: RegExp])[] = [
  [
    'forbidden forbid forbids forbidding prohibited prohibit prohibits prohibition banned ban bans disallowed disallow',
    /\b(?:(?:must|may|can|shall|should|do|does) ?not|(?:can|must|shouldn|don|doesn)['’]t|without permission)\b/i,
  ],
  [
    'required require requires requirement requirements mandatory obligatory obliged obligation obligations compulsory',
    /\b(?:must|shall|has to|have to|needs? to)\b(?! not\b)/i,
  ],
  ['allowed allow allows permitted permit permits permission', /\b(?:may|can)\b(?! ?not\b|['’]t| of\b| [A-Z\d]|[.,;])/],
  ['possible able ability capable', /\b(?:may|can|could)\b(?! ?not\b|['’]t| of\b| [A-Z\d]|[.,;])/],
  ['impossible unable incapable inability', /\b(?:can ?not|could not|(?:can|couldn)['’]t)\b/i],
  ['cause causes caused reason reasons', /\b(?:because|due to|owing to|as a result of)\b/i],
  ['purpose purposes goal goals aim aims', /\b(?:in order to|so that|so as to)\b/i],
  ['example examples instance instances', /\b(?:such as|for (?:example|instance)|e\.g|including)\b/i],
  ['difference differences differ differs', /\b(?:whereas|unlike)\b/i],
  ['alternative alternatives replacement', /\b(?:instead|rather than)\b/i],
  ['exception exceptions', /\b(?:except|unless|other than)\b/i],
  ['condition conditions prerequisite', /\b(?:if|unless|provided that|as long as)\b/i],
];

/** How well grammar stands for a word: less than a synonym, which is .9. */
export const likenessOfGrammar = 0.65;

const byWord: ReadonlyMap<string, RegExp> = new Map(
  saidBy.flatMap(([words, grammar]) => words.split(' ').map((word) => [word, grammar] as const)),
);

/** Whether a sentence says by grammar what a word of the question, as folded, means. */
export function saysByGrammar(form: string, sentence: () => string): boolean {
  const grammar = byWord.get(form);
  return grammar?.test(sentence()) ?? false;
}
