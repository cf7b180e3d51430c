import type { Span } from '../../article.ts';
import type { Line } from './line.ts';

/** Lines with words, and the rules drawn between them. */
export interface Ruled {
  readonly lines: readonly Line[];
  readonly rules: readonly Span[];
}

/** A line of marks alone: `-----`, `* * *`, `+---+---+`. */
const marksAlone = /^[-=+|:\s*_~#^.·•—–─━═┼├┤┬┴┌┐└┘╔╗╚╝╠╣╬╦╩║│┃╭╮╰╯]+$/u;

/** Longest rule, in UTF-16 units: what is longer was meant to be read. */
const longest = 300;

export function isRule(words: string): boolean {
  return words.length <= longest && marksAlone.test(words);
}

/** Takes the rules out from between the lines, and tells the lines beside them. */
export function withoutRules(lines: readonly Line[]): Ruled {
  const kept: Line[] = [];
  const rules: Line[] = [];
  let pending: Line | undefined;
  let isOnNewPage = false;
  for (const line of lines) {
    if (isRule(line.words)) {
      rules.push(line);
      const before = kept.at(-1);
      if (before && !pending && line.above === 'nothing') kept[kept.length - 1] = { ...before, ruleBelow: line.words };
      pending = line;
      isOnNewPage ||= line.isOnNewPage;
      continue;
    }
    const ruled = pending && {
      above: 'rule' as const,
      isOnNewPage: isOnNewPage || line.isOnNewPage,
      ...(line.above === 'nothing' && { ruleAbove: pending.words }),
    };
    kept.push(ruled ? { ...line, ...ruled } : line);
    pending = undefined;
    isOnNewPage = false;
  }
  return { lines: kept, rules };
}

/** The mark that a heading's underline is drawn with; undefined for a rule of another kind. */
export function underlineMark(rule: string | undefined): string | undefined {
  return rule === undefined ? undefined : /^([-=~_^*#+])\1{2,}$/.exec(rule)?.[1];
}
