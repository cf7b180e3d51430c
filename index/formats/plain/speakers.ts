import { endsWithQuestion, type Line } from './line.ts';

/** Who speaks from a line on. */
export interface Speaker {
  readonly name: string;
  /** It asks, or answers, by its name: "Q:", "Answer:". */
  readonly role?: 'asks' | 'answers';
  /** UTF-16 units up to what is said. */
  readonly length: number;
}

const asking = /^(?:q|question|frage|pregunta|p|f|问|問)\s*\d{0,3}\s*[.:：]\s*/iu;
const answering = /^(?:a|ans|answer|antwort|respuesta|r|答)\s*\d{0,3}\s*[.:：]\s*/iu;
const named = /^(\p{Lu}[\p{L}\d.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3})(?: \([^()]{1,40}\))?:\s+(?=\S)/u;
/** Fewest turns of a speaker, where it isn't said who asks. */
const fewestTurns = 2;

/** The lines with which somebody begins to speak, by their places: questions with their answers, and interviews. */
export function speakersOf(lines: readonly Line[], isText: (i: number) => boolean): ReadonlyMap<number, Speaker> {
  const found = new Map<number, Speaker>();
  const turns: [number, Speaker][] = [];
  for (const [i, { words }] of lines.entries()) {
    if (!isText(i)) continue;
    const start = words.slice(0, 140);
    const role = asking.test(start) ? 'asks' : answering.test(start) ? 'answers' : undefined;
    if (role) {
      const [mark = ''] = (role === 'asks' ? asking : answering).exec(start) ?? [];
      if (mark.length < words.length) found.set(i, { name: role, role, length: mark.length });
    } else {
      const [mark, name] = named.exec(start) ?? [];
      if (mark && name) turns.push([i, { name, length: mark.length }]);
    }
  }
  if (!isExchange(lines, found)) found.clear();
  if (isInterview(lines, turns)) for (const [i, turn] of turns) found.set(i, turn);
  return new Map([...found].sort(([a], [b]) => a - b));
}

/** Both ask and answer are named, or several questions are. */
function isExchange(lines: readonly Line[], found: ReadonlyMap<number, Speaker>): boolean {
  const questions = [...found].filter(([, { role }]) => role === 'asks');
  const asked = questions.filter(([i]) => endsWithQuestion((lines[i] as Line).words) || endsBelow(lines, i)).length;
  const hasAnswers = [...found.values()].some(({ role }) => role === 'answers');
  return questions.length > 0 && (hasAnswers || questions.length > 1) && asked >= questions.length / 2;
}

/** The question goes on below, and ends there. */
function endsBelow(lines: readonly Line[], i: number): boolean {
  return (lines[i] as Line).words.includes('?') || lines.slice(i + 1, i + 4).some(({ words }) => words.includes('?'));
}

/** Two or more speakers take turns, and one of them asks; a list of fields ("Phone: …") names each of them once. */
function isInterview(lines: readonly Line[], turns: readonly [number, Speaker][]): boolean {
  const times = new Map<string, number>();
  for (const [, { name }] of turns) times.set(name, (times.get(name) ?? 0) + 1);
  const asks = turns.some(
    ([i]) =>
      endsWithQuestion((lines[i] as Line).words) ||
      (lines[i + 1]?.above === 'nothing' && endsWithQuestion(lines[i + 1]?.words ?? '')),
  );
  if (times.size < 2 || !asks || turns.length < lines.length / 12) return false;
  if (turns.length === 2) return turns.every(([, { name }]) => name === name.toUpperCase()) && lines.length <= 12;
  return (
    [...times.values()].filter((count) => count >= fewestTurns).length >= 2 || (times.size === 2 && turns.length === 3)
  );
}
