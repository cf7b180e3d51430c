import { describe, expect, it } from 'vitest';
import { chooseSections, sectionsHeaded } from '../../../commands/shared/section-article.ts';
import { articleFrom } from '../../index/seed-article.ts';

const changelog = articleFrom(
  '# Changelog\n\n## 2.3.1 - 2024-03-18\n\nFixed a crash.\n\n## 2.3.0 - 2024-02-20\n\nNew.\n',
  'changelog.md',
);
const rules = articleFrom(
  'CLUB RULES\n\n1. Conduct\n1.1 Be kind.\n\n2. Posting\n2.1 Be brief.\n2.2 Be clear.\n',
  'rules.txt',
);

function chosen(wanted: string, articles = [changelog, rules]) {
  const found = chooseSections(articles, wanted);
  return found && [found.article.file, found.referred.sections.map(({ number }) => number).join(' ')];
}

describe('the sections that are read', () => {
  it.each([
    ['2.2', ['rules.txt', '2.2']],
    ['2.3.0', ['changelog.md', '2.3.0']],
    ['rule 2', ['rules.txt', '2 2.1 2.2']],
    ['Posting', ['rules.txt', '2 2.1 2.2']],
    ['2(7)', ['rules.txt', '2 2.1 2.2']],
    ['2024', undefined],
    ['3.1', undefined],
    ['2.4', undefined],
  ])('of “%s” are %j', (wanted, sections) => {
    expect(chosen(wanted)).toEqual(sections);
  });

  it('come with the other articles that have such', () => {
    const others = chooseSections([rules, { ...rules, file: 'other.txt' }], '2.1')?.others;
    expect(others?.map(({ file }) => file)).toEqual(['other.txt']);
  });
});

describe('sections by their headings', () => {
  it('have the numbers typed as they are', () => {
    expect(sectionsHeaded(changelog, '3').map(({ number }) => number)).toEqual([]);
    expect(sectionsHeaded(changelog, '2024-03').map(({ number }) => number)).toEqual([]);
    expect(sectionsHeaded(rules, 'post').map(({ number }) => number)).toEqual(['2']);
  });
});
