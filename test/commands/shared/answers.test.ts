import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom, answerFromLibrary, languageGap } from '../../../commands/shared/answers.ts';
import { questionAsked } from '../../../commands/shared/intent.ts';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { summarize } from '../../../index/summary/summarize.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, wolves } from '../library.ts';

const lobos = articleFrom(
  '# Lobos\n\nLos lobos cazan en manadas.\n\nUna manada tiene seis lobos y vive en el bosque.\n',
  'lobos.md',
);
const lang = articleFrom('# 狼\n\n狼成群捕猎。一个狼群有六只狼。\n', 'lang.md');
const context = contextOf(bees, wolves, lobos, lang);
const { library } = context;

/** What an answer comes down to. */
function gist({ kind, article, quotes, closest }: ReturnType<typeof answerFrom>) {
  return { kind, article, quotes: quotes.map(({ text }) => text), closest: closest.map(({ text }) => text) };
}

describe('an answer of one article', () => {
  it('is what it says to the question', () => {
    const question = 'How do wolves hunt?';
    expect(answerFrom(wolves, questionAsked(question), context)).toEqual({
      ...answerQuestion(library.indexOf(wolves), question),
      intent: 'question',
      searched: 1,
    });
  });

  it('is its summary, and sure, where the question is what it is about', () => {
    expect(answerFrom(bees, questionAsked('What is this article about?'), context)).toEqual({
      ...answerQuestion(library.indexOf(bees), 'What is this article about?'),
      kind: 'answered',
      quotes: summarize(library.indexOf(bees), { sentences: 3 }),
      closest: [],
      confidence: 1,
      unknownWords: [],
      intent: 'whole',
      searched: 1,
    });
  });

  it('is its summary in whatever language the whole is asked for', () => {
    const wholes = ['Summarize the article', '这篇文章讲什么？', '¿De qué trata el artículo?'];
    const [first, ...others] = wholes.map((question) => gist(answerFrom(wolves, questionAsked(question), context)));
    expect(first).toEqual({
      kind: 'answered',
      article: 'wolves.md',
      quotes: ['Wolves hunt in packs.', 'A pack has six wolves.'],
      closest: [],
    });
    expect(others).toEqual([first, first]);
  });

  it('is never a quote where the question is in another language: what would answer is only close', () => {
    expect(gist(answerFrom(wolves, questionAsked('¿Por qué hay packs que hunt?'), context))).toEqual({
      kind: 'not-stated',
      article: 'wolves.md',
      quotes: [],
      closest: ['Wolves hunt in packs.', 'A pack has six wolves.'],
    });
    expect(gist(answerFrom(wolves, questionAsked('狼群有几只狼？'), context))).toMatchObject({
      kind: 'not-stated',
      quotes: [],
    });
  });

  it('keeps every passage, best first, when it is only close', () => {
    const question = 'Wer ist in wolves packs?';
    const { quotes, closest } = answerQuestion(library.indexOf(wolves), question);
    expect(answerFrom(wolves, questionAsked(question), context).closest).toEqual([...quotes, ...closest]);
  });
});

describe('an answer of the library', () => {
  it('comes from the article that answers', () => {
    expect(
      ['How do wolves hunt?', 'What do bees make in hives?'].map(
        (q) => answerFromLibrary(questionAsked(q), context).article,
      ),
    ).toEqual(['wolves.md', 'bees.md']);
  });

  it('comes from an article in the question’s language, where there is one', () => {
    const questions = ['¿Cómo cazan los wolves?', '狼群有几只狼？', 'How do the lobos hunt in manadas?'];
    expect(questions.map((question) => answerFromLibrary(questionAsked(question), context).article)).toEqual([
      'lobos.md',
      'lang.md',
      'wolves.md',
    ]);
  });

  it('quotes it in that language', () => {
    expect(gist(answerFromLibrary(questionAsked('狼群有几只狼？'), context))).toMatchObject({
      kind: 'answered',
      quotes: ['一个狼群有六只狼。'],
    });
  });

  it('may come from any article where the question’s language can’t be told, or none is in it', () => {
    const questions = ['lobos manadas', 'Wer jagt in dem Wald mit wolves?'];
    expect(questions.map((question) => gist(answerFromLibrary(questionAsked(question), context)))).toMatchObject([
      { article: 'lobos.md' },
      { article: 'wolves.md', kind: 'not-stated', quotes: [] },
    ]);
  });

  it('is the first article’s summary where the question is what it is about', () => {
    const question = 'What is it about?';
    expect(answerFromLibrary(questionAsked(question), context)).toEqual(
      answerFrom(bees, questionAsked(question), context),
    );
  });

  it('never quotes an article to a question in another language', () => {
    const words = fc.constantFrom(
      'wolves',
      'bees',
      'lobos',
      'hunt',
      '¿Qué',
      'son',
      'los',
      'Wer',
      'ist',
      'die',
      'what',
      'is',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
        const question = list.join(' ');
        const { article, kind } = answerFromLibrary(questionAsked(question), context);
        const written = library.articles.find(({ file }) => file === article);
        expect(written && languageGap(question, written) && kind).not.toBe('answered');
      }),
    );
  });
});

describe('the gap between two languages', () => {
  it('names both', () => {
    expect([languageGap('¿Quién es el lobo?', wolves), languageGap('What is the wolf?', lang)]).toEqual([
      { question: 'es', article: 'en' },
      { question: 'en', article: 'zh' },
    ]);
  });

  it('isn’t there where they are the same or the question’s can’t be told', () => {
    expect([languageGap('What is the wolf?', wolves), languageGap('wolf', lang), languageGap('', lang)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('isn’t there between the kinds of one language', () => {
    const british = { ...wolves, language: 'en-GB' };
    const taiwanese = { ...lang, language: 'zh-Hant-TW' };
    expect([languageGap('What is the wolf?', british), languageGap('狼是什麼？', taiwanese)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
