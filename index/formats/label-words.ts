/** What numbered parts are called that hold others, which may be numbered anew in each. */
const containers = `part book title volume chapter schedule annex appendix exhibit module unit
  parte libro título capítulo anexo apéndice livro anexo teil buch kapitel anhang anlage
  partie livre titre chapitre annexe titolo capitolo allegato deel hoofdstuk bijlage`;
/** What the numbered parts themselves are called. */
const parts = `section article rule clause paragraph regulation amendment bylaw by-law step question lesson exercise item point
  principle guideline policy day week phase stage artículo sección regla cláusula norma paso pregunta artikel abschnitt regel
  paragraf absatz ziffer schritt frage règle étape artigo seção secção regra articolo sezione regola stap`;
/** Short forms, and what they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  sec: 'section',
  art: 'article',
  para: 'paragraph',
  reg: 'regulation',
  ch: 'chapter',
  app: 'appendix',
  abs: 'absatz',
  q: 'question',
};
/** Chinese and Japanese words behind a number (第十二条), and Korean ones (제12조). */
export const ideographicParts = '章节節条條款项項编編篇部课課回조장절항편';
const ideographicContainers = '章编編篇部장편';

const words = new Set([containers, parts].flatMap((list) => list.split(/\s+/)));
/** All that a numbered part may be called in the languages of articles, short forms too, in lower case. */
export const partWords: readonly string[] = [...words, ...Object.keys(shortForms)];
const containerWords = new Set([...containers.split(/\s+/), ...ideographicContainers]);

/** The full form of what a numbered part may be called, in lower case: `section` of "Sec"; undefined for any other word. */
export function partWord(word: string): string | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(shortForms, lower) ? shortForms[lower] : words.has(lower) ? lower : undefined;
}

/** Whether what is called so holds others that are numbered anew. */
export function isContainer(called: string | undefined): boolean {
  return called !== undefined && containerWords.has(called);
}

/** What rules are found under: in a document or a section so called, a numbered list is a list of rules and no list of steps. */
const rules =
  /(?:^|[^\p{L}])(?:rules?|ruleset|regulations?|by-?laws?|laws?|code of|guidelines|terms|conditions|polic(?:y|ies)|constitution|charter|statutes?|agreement|contract|licen[cs]e|faqs?|questions|commandments|principles|articles|clauses|reglas|reglamento|normas|estatutos|condiciones|preguntas|satzung|hausordnung|spielregeln|regeln|règlement|règles|statuts)(?:[^\p{L}]|$)|规则|規則|守则|守則|条例|條例|章程|规定|規定|公约|公約|合同|协议|協議|须知/iu;

/** Whether a title or a heading says that rules, terms or numbered questions follow. */
export function namesRules(title: string): boolean {
  return rules.test(title);
}
