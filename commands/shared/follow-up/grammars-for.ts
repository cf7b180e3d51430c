import { fold } from '../../../index/languages/fold.ts';
import type { FollowUpRules, FollowUpWords } from '../../phrases/understood/follow-up-words.ts';
import { grammars } from './talk.ts';

/**
 * The rules that know most words of a text, or all rules where none know any: the Spanish ones would take Portuguese “e quando?” for a thing. Of a reply and
 * a question together, which are too short for their language to be told otherwise.
 */
export function grammarsFor(text: string): readonly FollowUpRules[] {
  const forms = fold(text).split(/[^\p{L}\p{N}]+/u);
  const known = grammars.map((rules) => knownTo(rules, text, forms));
  const most = Math.max(...known);
  return most === 0 ? grammars : grammars.filter((_, i) => known[i] === most);
}

function knownTo(rules: FollowUpRules, text: string, forms: readonly string[]): number {
  if (rules.written === 'together') return text.match(new RegExp(rules.letter, 'gu'))?.length ?? 0;
  const vocabulary = vocabularyOf(rules);
  return forms.filter((form) => vocabulary.has(form)).length;
}

const vocabularies = new Map<FollowUpWords, ReadonlySet<string>>();

/** All words of grammar in the rules, gathered when they are first asked for. */
function vocabularyOf(rules: FollowUpWords): ReadonlySet<string> {
  const known = vocabularies.get(rules) ?? new Set(Object.values(rules).flatMap(wordsIn));
  vocabularies.set(rules, known);
  return known;
}

function wordsIn(value: unknown): string[] {
  if (value instanceof Set) return [...value];
  return Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? one.split(' ') : wordsIn(one))) : [];
}
