import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import { answerFrom, answerFromLibrary } from '../../../commands/shared/answers.ts';
import { questionAsked } from '../../../commands/shared/intent.ts';
import type { Article } from '../../../index/article.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf } from '../library.ts';
import { charter, houseRules, tenancy } from './house-rules.ts';

const ask = commandNamed('ask');
const context = contextOf(bees, houseRules, tenancy, charter);

function answered(article: Article, question: string) {
  const { kind, quotes, confidence } = answerFrom(article, questionAsked(question), context);
  const { text, section, context: whole } = quotes[0] ?? {};
  return { kind, confidence, section, text, shown: whole && article.text.slice(whole.start, whole.end) };
}

describe('the answer to a question for a section', () => {
  it('is the section itself, and no reference to it', () => {
    expect(answered(tenancy, 'What does section 14 say?')).toEqual({
      kind: 'answered',
      confidence: 1,
      section: '14',
      text: 'The notice is written on paper.',
      shown: 'The notice is written on paper. It must be signed by both parties.',
    });
    expect(answered(houseRules, '§2.2?')).toMatchObject({ section: '2.2', text: 'Night guests pay five pounds.' });
  });

  it('begins with what stands below it, where it has no words of its own', () => {
    expect(answered(houseRules, 'whats in section 2 lol')).toMatchObject({
      section: '2.1',
      text: 'Day guests sign the book.',
    });
    expect(answered(charter, 'article II')).toMatchObject({ section: 'II.1', text: 'The chair calls meetings.' });
  });

  it('has a quote for each part with a heading below it', () => {
    expect(answerFrom(houseRules, questionAsked('section 2'), context).quotes.map(({ section }) => section)).toEqual([
      '2.1',
      '2.2',
    ]);
  });

  it('is its first sentences, where it is long', () => {
    const long = articleFrom(
      `# Law\n\n## § 1\n\n${'Owls may hunt at night in any wood of the county. '.repeat(40)}\n\n## § 2\n\nMice may not.\n`,
      'law.md',
    );
    const { quotes, closest } = answerFrom(long, questionAsked('§ 1'), contextOf(long));
    expect(quotes.map(({ sentences }) => sentences)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect([quotes[0]?.context, closest.length]).toEqual([undefined, 2]);
  });

  it('passes over a title in all but name', () => {
    const licence = articleFrom(
      '1. Grant of rights\n\nYou may copy it freely.\n\n2. End of rights\n\nIt ends in May.\n\n3. Law\n\nGerman law rules.\n',
      'licence.txt',
    );
    expect(answered(licence, 'section 2')).toMatchObject({ section: '2', text: 'It ends in May.' });
  });
});

describe('the answer to a question that names a section and asks for more', () => {
  it('comes from that section first', () => {
    const { kind, quotes } = answerFrom(
      tenancy,
      questionAsked('What does section 14 say about who must sign?'),
      context,
    );
    expect([kind, quotes[0]?.text]).toEqual(['answered', 'It must be signed by both parties.']);
    expect(
      answerFrom(tenancy, questionAsked('Under section 12, how long is the notice?'), context).quotes[0]?.section,
    ).toBe('12');
  });

  it('is not stated where the section says nothing to it, its sentences first among the closest', () => {
    const { kind, quotes, closest } = answerFrom(
      tenancy,
      questionAsked('What does section 13 say about owls?'),
      context,
    );
    expect([kind, quotes, closest[0]?.section]).toEqual(['not-stated', [], '13']);
  });
});

describe('the quotes about a section', () => {
  it('have their places in the whole article, so that there are buttons under them', () => {
    const { sentences } = context.library.indexOf(tenancy);
    for (const question of ['section 14', 'What does section 14 say about who must sign?', 'section 99']) {
      const { quotes, closest } = answerFrom(tenancy, questionAsked(question), context);
      const places = [...quotes, ...closest].map(({ sentence = -1 }) => sentences[sentence]?.span);
      expect(places).toEqual([...quotes, ...closest].map(({ span }) => span));
    }
  });
});

describe('the answer to a question for a section that isn’t there', () => {
  it('says so, and has the beginnings of the nearest', async () => {
    const { kind, absent, closest } = answerFrom(houseRules, questionAsked('What does rule 3 say?'), context);
    expect([kind, absent, closest.slice(0, 2).map(({ text }) => text)]).toEqual([
      'not-stated',
      { named: 'rule 3', nearest: ['2', '4'] },
      ['Day guests sign the book.', 'Fees are due in May.'],
    ]);
    const lines = linesOf(await replyOf(ask, { question: 'What does section 99 say?', article: 'house.md' }, context));
    expect(lines.slice(0, 4)).toEqual([
      'reply, public',
      'question: What does section 99 say?',
      'heading: House rules has no section “section 99”. Try §4 or §5.',
      'note: The closest passages:',
    ]);
  });
});

describe('in a library', () => {
  it('the article that has the section answers', () => {
    const articles = ['What does section 14 say?', 'article III', 'rule 2.2', 'section 1'].map(
      (question) => answerFromLibrary(questionAsked(question), context).article,
    );
    expect(articles).toEqual(['tenancy.txt', 'charter.md', 'house.md', 'house.md']);
  });

  it('one whose author calls it so answers, or is called so, before the likeliest of the others', () => {
    const club = articleFrom('# Club\n\n1. Pay on time.\n2. Come on time.\n3. Leave on time.\n', 'club.md');
    const pool = articleFrom('# Pool\n\n## 1. Doors\n\nShut them.\n\n## 2. Water\n\nShower first.\n', 'pool.md');
    const three = contextOf(
      club,
      pool,
      articleFrom('# Rules\n\n## 1. A\n\nOne.\n\n## 2. B\n\nTwo.\n', 'z.md'),
      charter,
    );
    const articles = ['rule 2', 'article II', 'what does section 2 say about water'].map((question) => [
      question,
      answerFromLibrary(questionAsked(question), three).article,
    ]);
    expect(articles).toEqual([
      ['rule 2', 'z.md'],
      ['article II', 'charter.md'],
      ['what does section 2 say about water', 'pool.md'],
    ]);
  });

  it('a question without a letter is looked up where it names a section', async () => {
    expect((await replyOf(ask, { question: '§ 2.2?' }, context)).kind).toBe('reply');
    expect((await replyOf(ask, { question: '2.2?' }, context)).kind).toBe('reply');
    expect((await replyOf(ask, { question: '2?' }, context)).kind).toBe('refusal');
  });
});
