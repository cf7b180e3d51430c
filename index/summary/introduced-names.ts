import type { ArticleIndex } from '../article-index.ts';

/** Two words or more with capitals: "Xi Jinping", "Maria de la Cruz". */
const fullName =
  /(?<![\p{L}.])(?!(?:The|A|An|On|In|At|Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Lord|Lady|Señora?|Sra?|Herr|Frau|Mme|Sig)\b)\p{Lu}[\p{L}'’-]+(?:\s+(?:de la|de|van der|van|von|bin|al|di|da|del|\p{Lu}\.))?(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;
/** "Mr Smith", but not "Mr John Smith". */
const titled =
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Lord|Lady|Judge|Officer|Sgt|Det|Señora?|Sra?|Herr|Frau|Mme|Sig)\.?\s+(\p{Lu}[\p{L}'’-]+)(?!\s+\p{Lu})/gu;

/** Who is meant by a surname alone in a sentence, and where they are named in full. */
export interface NeededNames {
  /** Surnames that the sentence with this ordinal uses without saying whose they are. */
  readonly needed: readonly ReadonlySet<string>[];
  /** Surnames that it introduces. */
  readonly introduced: readonly ReadonlySet<string>[];
}

/** By sentence; nothing where capitals begin no names. What was met by itself first, as places are, needs no full name. */
export function neededNames({ article, sentences, language }: ArticleIndex): NeededNames {
  const introduced: ReadonlySet<string>[] = [];
  const needed: ReadonlySet<string>[] = [];
  const known = new Set<string>();
  const met = new Set<string>(article.title.match(/\p{L}+/gu));
  for (const { span } of sentences) {
    const said = language.questions.capitalsName ? article.text.slice(span.start, span.end) : '';
    const here = new Set([...said.matchAll(fullName)].map(([name]) => lastWord(name)).filter((name) => !met.has(name)));
    const words = (said.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu) ?? []).filter((word) => !here.has(word));
    const alone = [
      ...[...said.matchAll(titled)].map(([, name]) => name as string),
      ...words.filter((word) => known.has(word)),
    ];
    introduced.push(here);
    needed.push(new Set(alone.filter((name) => !here.has(name))));
    for (const name of here) known.add(name);
    for (const word of words) if (!known.has(word)) met.add(word);
  }
  return { needed, introduced };
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) as string;
}
