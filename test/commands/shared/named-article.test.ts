import { describe, expect, it } from 'vitest';
import { answerFrom, lookUp } from '../../../commands/shared/answers.ts';
import { questionAsked, topicAsked } from '../../../commands/shared/intent.ts';
import { askedOf, namedArticles } from '../../../commands/shared/named-article.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { contextOf } from '../library.ts';

const faq = articleFrom('# Library FAQ\n\nGuests may read here. A card costs two crowns.\n', 'library-faq.md');
const bylaws = articleFrom('# Club bylaws\n\nMembers vote in May. Guests sign the book.\n', 'bylaws.md');
const rules = articleFrom('# House rules\n\nNobody swims at night. Guests stay for three days.\n', 'house-rules.md');
const ferry = articleFrom('# Crossing\n\nThe ferry sails at noon. A dog on the ferry is free.\n', 'crossing.md');
const reglas = articleFrom('# Reglas del club\n\nLos invitados pagan cinco euros.\n', 'reglas.md');
const shouze = articleFrom('# 居住守则\n\n客人最多住三天。\n', 'shouze.md');
const context = contextOf(faq, bylaws, rules, ferry, reglas, shouze);
const { articles } = context.library;

/** The articles that a question names, and what it then asks; undefined where it names none. */
function named(question: string) {
  const found = namedArticles(questionAsked(question), articles, context);
  return found && [found.articles.map(({ file }) => file).join(' '), found.asked.intent, found.asked.text];
}

describe('an article named in a question', () => {
  it('is found by what it is called, and taken out of what is asked', () => {
    const questions = [
      'what does the faq say about guests',
      'per the bylaws, who votes?',
      'in the house rules, how long do guests stay?',
      'the library faq: what does a card cost',
      'According to our rules, may I swim?',
      'what does section 3 of the bylaws say',
    ];
    expect(questions.map(named)).toEqual([
      ['library-faq.md', 'question', 'what does it say about guests'],
      ['bylaws.md', 'question', 'who votes?'],
      ['house-rules.md', 'question', 'how long do guests stay?'],
      ['library-faq.md', 'question', 'what does a card cost'],
      ['house-rules.md', 'question', 'may I swim?'],
      ['bylaws.md', 'question', 'what does section 3 say'],
    ]);
  });

  it('may be asked for as a whole', () => {
    const questions = ['summarize the bylaws', 'what is the library faq about?', 'tl;dr of the house rules pls'];
    expect(questions.map((question) => named(question)?.slice(0, 2))).toEqual([
      ['bylaws.md', 'whole'],
      ['library-faq.md', 'whole'],
      undefined,
    ]);
  });

  it('may have a letter wrong', () => {
    expect(named('what do the byelaws say about guests')?.[0]).toBe('bylaws.md');
    expect(named('summarize the libary faq')?.[0]).toBe('library-faq.md');
  });

  it('is what an article is about, where it is asked for as one', () => {
    expect([named('what is the ferry article about'), named('in the article about the ferry, what is free?')]).toEqual([
      ['crossing.md', 'whole', 'what is it about'],
      ['crossing.md', 'question', 'what is free?'],
    ]);
  });

  it('is named in Spanish and Chinese, too', () => {
    const questions = [
      'resume las reglas',
      'según las reglas, ¿cuánto pagan?',
      '总结一下居住守则',
      '根据居住守则，客人住几天？',
    ];
    expect(questions.map(named)).toEqual([
      ['reglas.md', 'whole', 'resume esto'],
      ['reglas.md', 'question', '¿cuánto pagan?'],
      ['shouze.md', 'whole', '总结一下这'],
      ['shouze.md', 'question', '客人住几天？'],
    ]);
  });

  it('isn’t there where the words only tell what is asked', () => {
    const questions = [
      'how do i break the rules',
      'what does rule 3 say',
      'do guests pay',
      'in the kitchen rules, who cooks?',
      'how long does the activation code text take',
      'what is the article about',
    ];
    expect(questions.map(named)).toEqual(questions.map(() => undefined));
    expect(namedArticles(topicAsked('the bylaws'), articles, context)).toBeUndefined();
  });

  it('is asked alone, and the question stays as it was written', () => {
    const question = 'what do the house rules say about guests';
    expect(lookUp(questionAsked(question), '', context)).toMatchObject({
      article: 'house-rules.md',
      question,
      searched: 1,
      quotes: [{ text: 'Guests stay for three days.' }],
    });
  });

  it('is left out of a question to that article, and to no other', () => {
    const asked = questionAsked('per the bylaws, who votes?');
    expect([askedOf(bylaws, asked, context).text, askedOf(faq, asked, context)]).toEqual(['who votes?', asked]);
    expect(answerFrom(bylaws, asked, context).question).toBe('per the bylaws, who votes?');
  });
});
