import { expect, it } from 'vitest';
import { screenHtml, terminalPage } from './terminal-html.ts';

it('shows bold, dim and coloured words, and every word as it is', () => {
  expect(screenHtml('\x1b[1m<b>\x1b[22m \x1b[2m– x\x1b[22m \x1b[36m/ask\x1b[39m\n')).toBe(
    '<b>&lt;b&gt;</b> <span class="dim">– x</span> <span class="cyan">/ask</span>\n',
  );
});

it('throws at what it has no picture of', () => {
  expect(() => screenHtml('\x1b[31mred')).toThrow('there is no picture of the escape sequence 31');
  expect(() => screenHtml('\x1b[2K')).toThrow('there is no picture of the escape sequence');
});

it('has what was typed above what then is on the screen', () => {
  const page = terminalPage('npm start', 'hello\n\n', 860);
  expect(/<body[\s\S]*<\/body>/.exec(page)?.[0]).toBe(
    '<body style="width: 860px"><pre><span class="prompt">$</span> <b>npm start</b>\nhello</pre></body>',
  );
});
