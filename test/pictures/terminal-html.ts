import { escapeHtml } from './escape.ts';

/** A terminal's look. Sizes in CSS pixels. */
const styleSheet = `
* { box-sizing: border-box; margin: 0; }
body { background: #16181d; padding: 14px 18px; color: #d6dae1; }
pre { font: 14px/20px "Source Code Pro", "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.prompt { color: #7fd088; }
b { color: #fff; font-weight: 700; }
.dim { color: #8b929e; }
.cyan { color: #6cc7d9; }
`;

const tags: Readonly<Record<string, string>> = {
  '1': '<b>',
  '2': '<span class="dim">',
  '22': '</b>',
  '36': '<span class="cyan">',
  '39': '</span>',
};

/** What was typed and what a terminal then shows, colours and all → a whole HTML page. */
export function terminalPage(typed: string, shown: string, width: number): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Terminal</title><style>${styleSheet}</style></head>
<body style="width: ${width}px"><pre><span class="prompt">$</span> <b>${escapeHtml(typed)}</b>
${screenHtml(shown.trimEnd())}</pre></body></html>
`;
}

/** Text with the escape sequences of bold, dim and cyan → HTML. Throws at any other sequence. */
export function screenHtml(shown: string): string {
  let open = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return shown.replace(/\x1b\[(\d+)m|([^\x1b]+)|\x1b/g, (_, code: string | undefined, text: string | undefined) => {
    if (text !== undefined) return escapeHtml(text);
    const tag = tags[code ?? ''];
    if (tag === undefined) throw new Error(`there is no picture of the escape sequence ${code ?? ''}`);
    if (!tag.startsWith('</')) open = tag;
    return tag.startsWith('</') && open.startsWith('<span') ? '</span>' : tag;
  });
}
