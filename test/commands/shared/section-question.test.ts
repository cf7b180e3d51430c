import { describe, expect, it } from 'vitest';
import { sectionQuestion } from '../../../commands/shared/section-question.ts';
import type { Article } from '../../../index/article.ts';
import { articleFrom, seedArticle } from '../../index/seed-article.ts';
import { charter, houseRules, tenancy } from './house-rules.ts';

/** The numbers that are meant, and whether something else is in the question. */
function asked(question: string, article: Article): string | undefined {
  const found = sectionQuestion(article, question);
  if (!found) return undefined;
  const numbers = found.places.map((place) => article.sections[place]?.number).join(' ') || 'none';
  return found.rest === '' ? numbers : `${numbers}, and more`;
}

describe('a question about a section', () => {
  it.each([
    ['What does section 14 say?', '14'],
    ['section 14', '14'],
    ['whats in section 14 lol', '14'],
    ['Section fourteen?', '14'],
    ['section twelve pls', '12'],
    ['can u show me § 15a', '15A'],
    ['§14?', '14'],
    ['what is section 13 about', '13'],
    ['What does section 14 of the Tenancy Act say?', '14'],
    ['what does section 14 say about signatures', '14, and more'],
    ['Under section 12, how long is the notice?', '12, and more'],
    ['¿Qué dice la sección 14?', '14'],
    ['第14条说了什么？', '14'],
    ['第十四条', '14'],
    ['What does section 99 say?', 'none'],
    ['Rule 14', '14'],
    ['Do I need notice of two months?', undefined],
    ['compare section 12 and section 14', undefined],
    ['Which sections are there?', undefined],
  ])('%j', (question, expected) => {
    expect(asked(question, tenancy)).toBe(expected);
  });

  it('goes by what the author calls its parts', () => {
    const rules = articleFrom(
      '# Server\n\n## Rule 1: Be kind\n\nNo insults.\n\n## Rule 3: No spam\n\nOne post a day.\n',
      'server.md',
    );
    expect(
      ['rule 3', 'Rule 7?', 'whats rule #3', 'section 3', 'article 3', 'step 3'].map((question) =>
        asked(question, rules),
      ),
    ).toEqual(['3', 'none', '3', '3', '3', undefined]);
    expect([
      asked('What does article II say?', charter),
      asked('article iii', charter),
      asked('part 2', charter),
    ]).toEqual(['II', 'III', '2']);
    expect([asked('rule 2.2', houseRules), asked('clause 4?', houseRules), asked('step 4', houseRules)]).toEqual([
      '2.2',
      '4',
      '4',
    ]);
  });

  it('is none in words that only look like it', () => {
    const questions = [
      'When did article 5 of the treaty end?',
      'Did 3 people come?',
      'Who won game 7?',
      'What happened on day 3',
      'is part a open',
      'rule i like',
    ];
    expect(questions.map((question) => asked(question, seedArticle()))).toEqual(questions.map(() => undefined));
    expect(asked('section 8', seedArticle())).toBe('8');
    expect(asked('When was section 8 of the wall built?', seedArticle())).toBeUndefined();
  });
});
