import { type APIMessage, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { componentHtml } from './component-html.ts';
import { instantShown } from './instant.ts';
import { markdownHtml } from './markdown-html.ts';
import { pageOf } from './page.ts';
import type { Part } from './part.ts';

const channel = '1200000000000000001';
const now = Date.parse('2026-11-25T09:01:00Z');
const reader = { names: new Map([[channel, 'gen<eral']]), now };

type Component = Parameters<typeof componentHtml>[0];

function shown(component: unknown): string {
  return componentHtml(component as Component, reader);
}

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (rest: object) => ({ type: ComponentType.Button, custom_id: 'x', ...rest });

describe('a component', () => {
  it('of text shows its Markdown', () => {
    expect(shown(text('a **b**'))).toBe('<div class="text"><p>a <b>b</b></p></div>');
  });

  it('that contains others shows them in order, with its accent', () => {
    const container = { type: ComponentType.Container, components: [text('a'), text('b')] };
    const inner = '<div class="text"><p>a</p></div><div class="text"><p>b</p></div>';
    expect([shown(container), shown({ ...container, accent_color: 0x00ff7f })]).toEqual([
      `<div class="container">${inner}</div>`,
      `<div class="container" style="border-left: 4px solid #00ff7f">${inner}</div>`,
    ]);
  });

  it('of buttons shows their style, state and emoji', () => {
    const buttons = [
      button({ style: ButtonStyle.Secondary, label: '<Next>' }),
      button({ style: ButtonStyle.Primary, label: '2 / 5', disabled: true }),
      button({ style: ButtonStyle.Danger, emoji: { name: '🗑️' } }),
      { type: ComponentType.Button, style: ButtonStyle.Link, url: 'https://a.b', label: 'Open' },
    ];
    expect(shown({ type: ComponentType.ActionRow, components: buttons })).toBe(
      [
        '<div class="row"><div class="button secondary"><span>&lt;Next&gt;</span></div>',
        '<div class="button primary disabled"><span>2 / 5</span></div>',
        '<div class="button danger"><span class="emoji">🗑️</span></div>',
        '<div class="button secondary link"><span>Open</span></div></div>',
      ].join(''),
    );
  });

  it('with an accessory shows it beside its texts', () => {
    const accessory = button({ style: ButtonStyle.Success, label: 'Go' });
    expect(shown({ type: ComponentType.Section, components: [text('a')], accessory })).toBe(
      '<div class="section"><div class="texts"><div class="text"><p>a</p></div></div><div class="button success"><span>Go</span></div></div>',
    );
  });

  it('that separates shows a line, unless it is to be blank', () => {
    const separator = { type: ComponentType.Separator };
    expect([shown(separator), shown({ ...separator, divider: false, spacing: 2 })]).toEqual([
      '<div class="separator"></div>',
      '<div class="separator blank large"></div>',
    ]);
  });

  it('that can’t be drawn throws, wherever it stands', () => {
    const thumbnail = { type: ComponentType.Thumbnail, media: { url: 'https://a.b/c.png' } };
    expect(() => shown({ type: ComponentType.Section, components: [text('a')], accessory: thumbnail })).toThrow(
      'there is no picture of a component of type 11',
    );
    expect(() => shown({ type: 99 })).toThrow('there is no picture of a component of type 99');
    expect(() => shown(button({ style: ButtonStyle.Premium }))).toThrow('there is no picture of a button of style 6');
  });
});

describe('Markdown', () => {
  it('is told apart by lines', () => {
    expect(markdownHtml('### Head\n> quoted\n> on\n-# small\n- item\nplain\nlines', reader)).toBe(
      '<h3>Head</h3><blockquote>quoted<br>on</blockquote>' +
        '<small>small</small><ul><li>item</li></ul><p>plain<br>lines</p>',
    );
  });

  it('in a quote is told apart by lines, too', () => {
    expect(markdownHtml('> -# small\n> - item\n> a [b](https://c.d)\n> ```\n> <e>\n>   f\n> ```\n-# g', reader)).toBe(
      '<blockquote><small>small</small><ul><li>item</li></ul><p>a <a>b</a></p><pre>&lt;e&gt;\n  f</pre></blockquote>' +
        '<small>g</small>',
    );
  });

  it('shows mentions by name, links to messages by channel, and escapes every word', () => {
    expect(markdownHtml(`<#${channel}> https://discord.com/channels/1/${channel}/3 \`<i>\` \\*&`, reader)).toBe(
      '<p><span class="mention"># gen&lt;eral</span> <span class="mention"># gen&lt;eral › 💬</span> <code>&lt;i&gt;</code> *&amp;</p>',
    );
  });

  it('shows moments as an American in UTC sees them', () => {
    const at = Date.parse('2026-11-26T09:00:00Z');
    expect(['t', 'F', 'R'].map((style) => instantShown(at, style, now).replace(/\s/g, ' '))).toEqual([
      '9:00 AM',
      'Thursday, November 26, 2026 at 9:00 AM',
      'in 24 hours',
    ]);
  });

  it('that can’t be drawn throws, and so does a mention of nobody known', () => {
    expect(() => markdownHtml('||secret||', reader)).toThrow('there is no picture of Markdown of type spoiler');
    expect(() => markdownHtml('<#1200000000000000009>', reader)).toThrow('nobody knows what');
  });
});

describe('a page', () => {
  const message = {
    author: { username: 'Verbatim<' },
    content: '',
    embeds: [],
    attachments: [],
    components: [text('hi')],
    flags: MessageFlags.Ephemeral,
  } as unknown as APIMessage;
  const bodyOf = (parts: readonly Part[], width = 640): string =>
    /<body[\s\S]*<\/body>/.exec(pageOf(parts, width, reader))?.[0] ?? '';

  it('says whose command was answered, and that only they see it', () => {
    const page = bodyOf([{ kind: 'answered', message, to: { kind: 'command', by: 'A&da', command: '/ask' } }]);
    expect(page.replace(/<svg.*?<\/svg>/, '').replace(/\s/g, ' ')).toBe(
      '<body class="desktop" style="width: 640px"> <div class="message ephemeral">' +
        '<div class="occasion"><div class="avatar">A</div><span>A&amp;da</span> used <a>/ask</a></div>' +
        '<div class="avatar bot">”</div>' +
        '<div class="head"><span class="name">Verbatim&lt;</span><span class="tag">APP</span><span class="when">9:01 AM</span></div>' +
        '<div class="text"><p>hi</p></div>' +
        '<div class="foot"> Only you can see this • <a>Dismiss message</a></div></div> </body>',
    );
  });

  it('shows what is offered above the line that is typed', () => {
    const offered = { description: 'A <word>', choices: ['safety', '<b>'] };
    const page = bodyOf(
      [{ kind: 'typing', command: 'quote', options: [{ name: 'topic', value: 's"' }], offered }],
      360,
    );
    expect(page.replace(/\n/g, '')).toBe(
      '<body class="phone" style="width: 360px"><div class="typing"><div class="offered">' +
        '<div class="option"><b>topic</b> A &lt;word&gt;</div>' +
        '<div class="choices"><div class="choice">safety</div><div class="choice">&lt;b&gt;</div></div></div>' +
        '<div class="line"><div class="avatar bot">”</div><span>/quote</span>' +
        '<span class="field"><b>topic</b><span>s&quot;<span class="caret"></span></span></span></div></div></body>',
    );
  });

  it('shows the menu of a message, opened at the bot’s command', () => {
    expect(bodyOf([{ kind: 'menu', command: 'Find <it>' }]).replace(/\n/g, '')).toBe(
      '<body class="desktop" style="width: 640px"><div class="menus">' +
        '<div class="menu"><div class="item">Reply</div><div class="item">Copy Text</div><div class="item">Apps</div></div>' +
        '<div class="menu"><div class="item"><div class="avatar bot">”</div>Find &lt;it&gt;</div></div></div></body>',
    );
  });

  it('of an answer that isn’t made of components throws', () => {
    const answer = { kind: 'answered', message: { ...message, content: 'plain' } } as const;
    expect(() => bodyOf([answer])).toThrow('there is no picture of an answer with content, embeds or attachments');
  });
});
