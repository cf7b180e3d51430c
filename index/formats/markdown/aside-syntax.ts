import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { asideOpeningOf } from './aside-opening.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    aside: 'aside';
    asideMark: 'asideMark';
    asideTitle: 'asideTitle';
  }
  interface ContainerState {
    aside?: OpenAside;
  }
  interface Token {
    /** The author's word for what is set apart. */
    asideName?: string;
  }
}

/** One that the lines read so far have opened. `colons` is missing where its body is indented. */
interface OpenAside {
  readonly line: number;
  readonly colons?: number;
  isClosed: boolean;
}

/** Columns that the body of `!!! note` is indented by. */
const indent = 4;
/** Every line is put to each one that is open: so many may be inside one another. */
const deepest = 16;

/**
 * micromark syntax for what Markdown's dialects set apart: `:::note` … `:::` (VitePress, Docusaurus, Pandoc) and `!!! note`,
 * `??? note`, `=== "Tab"` with an indented body (MkDocs). They are containers as block quotes are, so that anything may stand
 * in them, and they in anything. Keeps what is open: a new one for every file.
 */
export function asideSyntax(): Extension {
  const open: OpenAside[] = [];
  const construct: Construct = {
    name: 'aside',
    tokenize(effects, ok, nok) {
      return lookAhead(effects, (line) => opening(this, effects, line, open)?.(ok) ?? nok);
    },
    continuation: {
      tokenize(effects, ok, nok) {
        const own = this.containerState?.aside;
        if (own === undefined || own.isClosed) return nok;
        if (own.colons === undefined) return effects.check(blankLine, ok, effects.attempt(indented, ok, nok));
        const closes: State = lookAhead(effects, (line) =>
          closedBy(line, open) === own ? closing(effects, line, own, ok) : ok,
        );
        return (code) => (code === colon || isBlank(code) ? closes(code) : ok(code));
      },
    },
    exit(effects) {
      effects.exit('aside');
      const own = this.containerState?.aside;
      if (own && open.includes(own)) open.length = open.indexOf(own);
    },
  };
  return { document: Object.fromEntries([...'!:=?'].map((mark) => [mark.charCodeAt(0), construct])) };
}

const colon = 58;

/** A tab is followed by virtual blanks up to its width. */
function isBlank(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

function isEnd(code: Code): boolean {
  return code === null || code < -2;
}

/** Decides by the rest of the line, in which a character stands for each code. */
function lookAhead(effects: Effects, decide: (line: string) => State): State {
  let line = '';
  const look: Construct = {
    partial: true,
    tokenize: (ahead, ok) => {
      const gather: State = (code) => {
        if (isEnd(code)) {
          ahead.exit('asideMark');
          return ok(code);
        }
        line += isBlank(code) ? ' ' : String.fromCharCode(code as number);
        ahead.consume(code);
        return gather;
      };
      return (code) => {
        ahead.enter('asideMark');
        return gather(code);
      };
    },
  };
  const decided: State = (code) => decide(line)(code);
  return effects.check(look, decided, decided);
}

function opening(
  context: TokenizeContext,
  effects: Effects,
  line: string,
  open: OpenAside[],
): ((ok: State) => State) | undefined {
  const found = asideOpeningOf(line);
  const state = context.containerState;
  if (!found || !state || open.length >= deepest) return undefined;
  const own: OpenAside = { line: context.now().line, isClosed: false, ...(found.colons && { colons: found.colons }) };
  // A container is tried before it is read.
  if (open.at(-1)?.line === own.line) open.pop();
  open.push(own);
  state.aside = own;
  const { title: [from, to] = [line.length, line.length] } = found;
  return (ok) => (code) => {
    effects.enter('aside', { _container: true, asideName: found.name });
    return consume(effects, 'asideMark', from, () =>
      consume(effects, 'asideTitle', to - from, () => consume(effects, 'asideMark', line.length - to, () => ok)),
    )(code);
  };
}

/** A line of colons closes the innermost one that as many opened, or else fewer. */
function closedBy(line: string, open: readonly OpenAside[]): OpenAside | undefined {
  const count = /^ {0,3}(:{3,}) *$/.exec(line)?.[1]?.length;
  if (count === undefined) return undefined;
  const still = open.filter(({ colons, isClosed }) => colons !== undefined && !isClosed);
  return still.findLast(({ colons }) => colons === count) ?? still.findLast(({ colons = 0 }) => colons < count);
}

function closing(effects: Effects, line: string, own: OpenAside, ok: State): State {
  own.isClosed = true;
  return consume(effects, 'asideMark', line.length, () => ok);
}

/** Consumes that many codes as one token; a title's are read as Markdown. */
function consume(effects: Effects, type: 'asideMark' | 'asideTitle', count: number, next: () => State): State {
  if (count === 0) return next();
  let left = count;
  const inside: State = (code) => {
    effects.consume(code);
    if (--left > 0) return inside;
    if (type === 'asideTitle') effects.exit('chunkText');
    effects.exit(type);
    return next();
  };
  return (code) => {
    effects.enter(type);
    if (type === 'asideTitle') effects.enter('chunkText', { contentType: 'text' });
    return inside(code);
  };
}

const blankLine: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    const inside: State = (code) => {
      if (isEnd(code)) {
        effects.exit('asideMark');
        return ok(code);
      }
      if (!isBlank(code)) return nok(code);
      effects.consume(code);
      return inside;
    };
    return (code) => {
      if (isEnd(code)) return ok(code);
      effects.enter('asideMark');
      return inside(code);
    };
  },
};

const indented: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    let columns = 0;
    const inside: State = (code) => {
      if (columns === indent) {
        effects.exit('asideMark');
        return ok(code);
      }
      if (!isBlank(code)) return nok(code);
      columns++;
      effects.consume(code);
      return inside;
    };
    return (code) => {
      effects.enter('asideMark');
      return inside(code);
    };
  },
};
