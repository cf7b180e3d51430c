import { headingsOf } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import { versionOf } from '../formats/version.ts';
import type { Language } from '../languages/language.ts';
import { leadBiasOf } from './lead-bias.ts';

/** How a text is built, as far as that says where in it stands what matters. */
export type Genre =
  | {
      /** It is told: a story, an essay, a report. `leadBias`, 0 to 1, says how much standing early speaks for a sentence. */
      readonly kind: 'prose';
      readonly leadBias: number;
    }
  /** It is looked up: rules, a guide, a policy, in sections or lists. */
  | { readonly kind: 'reference' }
  /** Its questions are answered. */
  | { readonly kind: 'questions' }
  /** Versions and what each brought; `newest` are the numbers of the sections of the newest one that says anything. */
  | { readonly kind: 'changelog'; readonly newest: ReadonlySet<string> };

const fewestVersions = 2;

export function genreOf(index: ArticleIndex): Genre {
  const newest = newestVersion(index);
  if (newest) return { kind: 'changelog', newest };
  const { sentences, passages, article } = index;
  const blockOf = (sentence: number) => passages[sentences[sentence]?.passage ?? 0]?.block;
  const share = (fits: (sentence: number) => boolean): number =>
    [...sentences.keys()].filter(fits).length / Math.max(1, sentences.length);
  const answers = share((i) => blockOf(i)?.leads?.some(({ kind }) => kind === 'question') === true);
  const asking = new Set(
    article.sections
      .filter(({ heading }) => heading && isQuestion(article.text.slice(heading.start, heading.end), index.language))
      .map(({ number }) => number),
  );
  if (answers + share((i) => asking.has(sentences[i]?.section ?? '')) > 0.5) return { kind: 'questions' };
  const headed = article.sections.filter(({ heading }) => heading).length;
  const items = share((i) => blockOf(i)?.item === true);
  if (items > 0.4 || (headed > 2 && sentences.length / headed < 20)) return { kind: 'reference' };
  return { kind: 'prose', leadBias: leadBiasOf(index) };
}

/** Whether a heading ends in a question mark, or begins as questions do: "How do I"; but not as instructions do: "How to". */
export function isQuestion(heading: string, { detection, questions }: Language): boolean {
  if (/[?？؟]\P{L}*$/u.test(heading)) return true;
  const [first = '', second = ''] = heading.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return detection.opensQuestion.has(first) && questions.grammar.has(second) && second !== 'to';
}

/** The first version of an article whose headings are versions, where it says anything; undefined for other articles. */
function newestVersion({ article, sentences }: ArticleIndex): ReadonlySet<string> | undefined {
  const versions = article.sections.map((section) =>
    headingsOf(section).findLast((heading) => isVersion(article.text.slice(heading.start, heading.end))),
  );
  const starts = [...new Set(versions.flatMap((version) => version?.start ?? []))];
  if (starts.length < fewestVersions) return undefined;
  for (const start of starts) {
    const numbers = article.sections.filter((_, i) => versions[i]?.start === start).map(({ number }) => number);
    const own = new Set(numbers);
    if (sentences.some(({ section }) => own.has(section))) return own;
  }
  return undefined;
}

function isVersion(heading: string): boolean {
  return versionOf(heading) !== undefined || /^\W*unreleased\b/i.test(heading) || namedVersion.test(heading);
}

/** "Changelog for restic 0.17.3 (2024-11-08)", "v1.66.0 - 2024-03-10": a version and its day, with a name before. */
const namedVersion = /(?<![\d.])v?\d+\.\d+(?:\.\d+)*(?![\d.])\P{L}*(?:\d{4}|\p{L}{3,9}\.? \d)/iu;
