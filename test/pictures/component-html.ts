import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { escapeHtml } from './escape.ts';
import { markdownHtml, type Reader } from './markdown-html.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer | APIButtonComponent | APIStringSelectComponent;

/** A message component → HTML. One that can't be drawn throws, so that nothing is left out of a picture unnoticed. */
export function componentHtml(component: Component, reader: Reader): string {
  const all = (parts: readonly Component[]): string => parts.map((part) => componentHtml(part, reader)).join('');
  switch (component.type) {
    case ComponentType.Container: {
      if (component.spoiler) throw new Error('there is no picture of a spoiler');
      const accent = component.accent_color ?? undefined;
      const style = accent === undefined ? '' : ` style="border-left: 4px solid ${hexOf(accent)}"`;
      return `<div class="container"${style}>${all(component.components)}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownHtml(component.content, reader)}</div>`;
    case ComponentType.ActionRow:
      return `<div class="row">${all(component.components as readonly Component[])}</div>`;
    case ComponentType.Button:
      return buttonHtml(component);
    case ComponentType.StringSelect:
      return `<div class="select">${escapeHtml(component.placeholder ?? 'Make a selection')}<span>⌄</span></div>`;
    case ComponentType.Section: {
      const texts = `<div class="texts">${all(component.components)}</div>`;
      return `<div class="section">${texts}${componentHtml(component.accessory as Component, reader)}</div>`;
    }
    case ComponentType.Separator: {
      const line = component.divider === false ? ' blank' : '';
      return `<div class="separator${line}${component.spacing === 2 ? ' large' : ''}"></div>`;
    }
    default:
      throw new Error(`there is no picture of a component of type ${component.type}`);
  }
}

const buttonClasses: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary link',
};

function buttonHtml(button: APIButtonComponent): string {
  const name = buttonClasses[button.style];
  if (!name || button.style === ButtonStyle.Premium) {
    throw new Error(`there is no picture of a button of style ${button.style}`);
  }
  if (button.emoji?.id) throw new Error('there is no picture of a server’s own emoji');
  const emoji = button.emoji?.name ? `<span class="emoji">${escapeHtml(button.emoji.name)}</span>` : '';
  const label = button.label ? `<span>${escapeHtml(button.label)}</span>` : '';
  const state = button.disabled ? ' disabled' : '';
  return `<div class="button ${name}${state}">${emoji}${label}</div>`;
}

function hexOf(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
