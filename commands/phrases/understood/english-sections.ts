import type { SectionWords } from './section-words.ts';

export const englishSections: SectionWords = {
  section: ['section', 'sections', 'sec', 'secs', 'sect', '§'],
  part: `article articles art rule rules clause clauses paragraph paragraphs para part parts chapter chapters ch regulation
    regulations appendix annex schedule number no version`.split(/\s+/),
  to: ['to', 'through', 'until', 'till', 'thru'],
  until: [],
  and: ['and', 'plus', 'or'],
  sentence: ['sentence', 'sentences'],
  asking:
    `what whats what's wats does do did say says said saying state states is are in of the a an me us you u ya i we about
    contain contains answer read reads show give tell see get quote cite look up can could would will please pls plz mean means
    meaning exactly again text full whole word words wording for that this it lol lmao hey hi hello yo ok okay so and then
    stand stands written there article document actually bro want know need to`.split(/\s+/),
  versions: {
    released: 'released release releases come came out published publish issued shipped ship launched'.split(' '),
    when: ['when', 'date', 'day'],
    changes:
      "changed change changes changing new what's whats happened different news updated update notes changelog bring brought".split(
        ' ',
      ),
    kinds: {
      added: 'added add adds adding new introduced introduce introduces features feature additions'.split(' '),
      fixed: 'fixed fix fixes bug bugs bugfix bugfixes corrected repaired'.split(' '),
      removed: 'removed remove removes removals dropped deleted gone'.split(' '),
      changed: ['changed', 'changes', 'improved', 'improvements', 'improvement'],
      deprecated: ['deprecated', 'deprecations', 'deprecation'],
      security: ['security', 'vulnerability', 'vulnerabilities'],
    },
    around:
      `was were been being has have had got did since which all any anything everything something things thing there with
      by from on version versions`.split(/\s+/),
  },
};
