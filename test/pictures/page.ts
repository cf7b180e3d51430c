import { type APIMessage, MessageFlags } from 'discord.js';
import { componentHtml } from './component-html.ts';
import { escapeHtml } from './escape.ts';
import { instantShown } from './instant.ts';
import { markdownHtml, type Reader } from './markdown-html.ts';
import type { Answered, Menu, Occasion, Part, Said, Typing } from './part.ts';
import { styleSheet } from './style-sheet.ts';

/** Below that width, in CSS pixels, Discord looks as it does on a phone. */
const phoneWidth = 500;

const eye =
  '<svg viewBox="0 0 24 24"><path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z"/></svg>';

/** The parts of a channel → a whole HTML page that looks like Discord, `width` CSS pixels wide. */
export function pageOf(parts: readonly Part[], width: number, reader: Reader): string {
  const size = width < phoneWidth ? 'phone' : 'desktop';
  const body = parts.map((part) => partHtml(part, reader)).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Discord</title><style>${styleSheet}</style></head>
<body class="${size}" style="width: ${width}px">
${body}
</body></html>
`;
}

function partHtml(part: Part, reader: Reader): string {
  switch (part.kind) {
    case 'said':
      return saidHtml(part, reader);
    case 'answered':
      return answeredHtml(part, reader);
    case 'typing':
      return typingHtml(part);
    case 'menu':
      return menuHtml(part);
  }
}

function saidHtml({ message }: Said, reader: Reader): string {
  const name = message.author.global_name ?? message.author.username;
  const words = `<div class="text">${markdownHtml(message.content, reader)}</div>`;
  return `<div class="message">${avatar(name)}${headHtml(name, reader.now)}${words}</div>`;
}

function answeredHtml({ message, to, at }: Answered, reader: Reader): string {
  if (message.content !== '' || message.embeds.length > 0 || message.attachments.length > 0) {
    throw new Error('there is no picture of an answer with content, embeds or attachments');
  }
  const hidden = isEphemeral(message);
  const name = message.author.username;
  return [
    `<div class="message${hidden ? ' ephemeral' : ''}">`,
    to ? occasionHtml(to, name) : '',
    botAvatar(),
    headHtml(name, reader.now, '<span class="tag">APP</span>', at),
    ...(message.components ?? []).map((component) => componentHtml(component, reader)),
    hidden ? `<div class="foot">${eye} Only you can see this • <a>Dismiss message</a></div>` : '',
    '</div>',
  ].join('');
}

function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function headHtml(name: string, now: number, tag = '', at?: number): string {
  const day = at === undefined ? '' : `${instantShown(at, 'd', now)}, `;
  const when = `<span class="when">${day}${instantShown(at ?? now, 't', now)}</span>`;
  return `<div class="head"><span class="name">${escapeHtml(name)}</span>${tag}${when}</div>`;
}

/** Of a message without content Discord shows only that there is something. */
function occasionHtml(to: Occasion, bot: string): string {
  if (to.kind === 'press') {
    return `<div class="occasion">${botAvatar()}<span>${escapeHtml(bot)}</span> <i>Click to see attachment</i></div>`;
  }
  const said = to.kind === 'command' ? `used <a>${escapeHtml(to.command)}</a>` : escapeHtml(to.text);
  return `<div class="occasion">${avatar(to.by)}<span>${escapeHtml(to.by)}</span> ${said}</div>`;
}

function typingHtml({ command, options, offered }: Typing): string {
  const fields = options.map(({ name, value }, i) => {
    const caret = offered && i === options.length - 1 ? '<span class="caret"></span>' : '';
    return `<span class="field"><b>${escapeHtml(name)}</b><span>${escapeHtml(value)}${caret}</span></span>`;
  });
  const line = `<div class="line">${botAvatar()}<span>/${escapeHtml(command)}</span>${fields.join('')}</div>`;
  if (!offered) return `<div class="typing">${line}</div>`;
  const choices = offered.choices.map((choice) => `<div class="choice">${escapeHtml(choice)}</div>`).join('');
  const head = `<div class="option"><b>${escapeHtml(options.at(-1)?.name ?? '')}</b> ${escapeHtml(offered.description)}</div>`;
  return `<div class="typing"><div class="offered">${head}<div class="choices">${choices}</div></div>${line}</div>`;
}

function menuHtml({ command }: Menu): string {
  const items = ['Reply', 'Copy Text', 'Apps'].map((item) => `<div class="item">${item}</div>`).join('');
  const own = `<div class="item">${botAvatar()}${escapeHtml(command)}</div>`;
  return `<div class="menus"><div class="menu">${items}</div><div class="menu">${own}</div></div>`;
}

function avatar(name: string): string {
  return `<div class="avatar">${escapeHtml(name.slice(0, 1))}</div>`;
}

function botAvatar(): string {
  return '<div class="avatar bot">”</div>';
}
