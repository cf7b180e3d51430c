import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/**
 * micromark begins a token of text anew wherever a mark or an address could begin, and joins these tokens when a paragraph has ended, which
 * takes the square of its length. With this they are joined as they come, and nothing else changes: it is asked before each
 * place where text may be broken, and takes none of them.
 */
export function joinedText(): Extension {
  const construct: Construct = {
    name: 'joinedText',
    previous() {
      joinLast(this.events);
      return false;
    },
    tokenize: (_, __, nok) => nok,
  };
  return { text: Object.fromEntries(codes.map((code) => [code, construct])) };
}

/** Line endings and what ASCII has besides the blank: text is broken nowhere else. */
const codes = [-5, -4, -3, ...Array.from({ length: 94 }, (_, i) => 33 + i)];

/** Puts a text that is open together with the one that ended where it began. */
function joinLast(events: TokenizeContext['events']): void {
  const at = events.length;
  const [open, ended] = [events[at - 1], events[at - 2]];
  if (ended?.[0] !== 'exit' || ended[1].type !== 'data' || open?.[0] !== 'enter' || open[1].type !== 'data') return;
  const { end: _, ...before } = ended[1];
  Object.assign(open[1], before);
  events[at - 3] = open;
  events.length = at - 2;
}
