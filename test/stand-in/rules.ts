/** What Discord refuses in a message and its published schemas let through, and this project's own rule on mentions. */
import { walkComponents } from './components.ts';
import type { Json } from './types.ts';

export const limits = {
  contentCharacters: 2000,
  textDisplayCharacters: 4000,
  components: 40,
  actionRows: 5,
  buttonsInARow: 5,
} as const;

export const flagBits = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

export interface MessageContext {
  readonly kind: 'create' | 'edit';
  readonly files: number;
  /** The message being edited. */
  readonly existing?: {
    readonly flags?: number;
    readonly content: string;
    readonly embeds: readonly unknown[];
    readonly components?: readonly unknown[];
  };
}

type Rule = (payload: Json, context: MessageContext) => readonly string[];

/** Reasons to refuse, empty where the message is fine. */
export function messageReasons(payload: Json, context: MessageContext): readonly string[] {
  return rules.flatMap((rule) => rule(payload, context));
}

const rules: readonly Rule[] = [
  contentLength,
  textLength,
  componentCount,
  uniqueIds,
  buttons,
  rows,
  selects,
  flagBesideContent,
  v2WithoutFlag,
  emptiness,
  mentionsOff,
];

const v2Types: ReadonlySet<unknown> = new Set([9, 10, 11, 12, 13, 14, 17]);
const selectTypes: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 8]);

function contentLength({ content }: Json): readonly string[] {
  return typeof content === 'string' && content.length > limits.contentCharacters
    ? [`content has ${content.length} characters, limit ${limits.contentCharacters}`]
    : [];
}

function textLength({ components }: Json): readonly string[] {
  const total = walkComponents(components)
    .filter(({ type }) => type === 10)
    .reduce((sum, { content }) => sum + String(content ?? '').length, 0);
  return total > limits.textDisplayCharacters
    ? [`the text displays have ${total} characters together, limit ${limits.textDisplayCharacters}`]
    : [];
}

function componentCount({ components }: Json, context: MessageContext): readonly string[] {
  const count = walkComponents(components).length;
  if (count > limits.components) return [`${count} components counting nested ones, limit ${limits.components}`];
  const top = Array.isArray(components) ? components.length : 0;
  return !isV2(components, context) && top > limits.actionRows
    ? [`${top} action rows, limit ${limits.actionRows}`]
    : [];
}

function uniqueIds({ components }: Json): readonly string[] {
  return (['custom_id', 'id'] as const).flatMap((key) => {
    const given = walkComponents(components)
      .map((component) => component[key])
      // 0 and null stand for "give me one".
      .filter((id) => id !== undefined && id !== null && id !== 0);
    return duplicates(given).map((id) => `${key} ${JSON.stringify(id)} is used twice`);
  });
}

function buttons({ components }: Json): readonly string[] {
  return walkComponents(components)
    .filter(({ type }) => type === 2)
    .flatMap((button) => {
      const reasons: string[] = [];
      const hasId = typeof button.custom_id === 'string';
      if (button.style === 5) {
        if (hasId) reasons.push('a link button with a custom_id');
        if (typeof button.url !== 'string') reasons.push('a link button without url');
      } else if (button.style !== 6) {
        if (!hasId) reasons.push('a button without custom_id');
        if (typeof button.url === 'string') reasons.push('a url on a button that is no link');
      }
      if (button.style !== 6 && !button.label && !button.emoji) reasons.push('a button without label or emoji');
      return reasons;
    });
}

function rows({ components }: Json): readonly string[] {
  return walkComponents(components)
    .filter(({ type }) => type === 1)
    .flatMap((row) => {
      const inside = Array.isArray(row.components) ? (row.components as readonly Json[]) : [];
      const selects = inside.filter(({ type }) => selectTypes.has(type)).length;
      return selects > 1 || (selects === 1 && inside.length > 1) ? ['a select beside something else in its row'] : [];
    });
}

function selects({ components }: Json): readonly string[] {
  return walkComponents(components)
    .filter(({ type }) => type === 3)
    .flatMap(({ options }) => duplicates(((options ?? []) as readonly Json[]).map(({ value }) => value)))
    .map((value) => `a select has the value ${JSON.stringify(value)} twice`);
}

function flagBesideContent(payload: Json, { existing }: MessageContext): readonly string[] {
  if (!hasFlag(payload.flags) && !hasFlag(existing?.flags)) return [];
  // A message changed into Components V2 has to take its content and embeds off in the same edit.
  const content = payload.content === undefined ? existing?.content : payload.content;
  const embeds = payload.embeds === undefined ? existing?.embeds : payload.embeds;
  return [
    ...(content ? ['content beside the Components V2 flag'] : []),
    ...(Array.isArray(embeds) && embeds.length > 0 ? ['embeds beside the Components V2 flag'] : []),
    ...(payload.poll ? ['a poll beside the Components V2 flag'] : []),
    ...(Array.isArray(payload.sticker_ids) && payload.sticker_ids.length > 0
      ? ['stickers beside the Components V2 flag']
      : []),
  ];
}

function v2WithoutFlag({ components, flags }: Json, { existing }: MessageContext): readonly string[] {
  if (hasFlag(flags) || hasFlag(existing?.flags)) return [];
  const type = walkComponents(components).find((component) => v2Types.has(component.type))?.type;
  return type === undefined ? [] : [`component type ${String(type)} without the Components V2 flag`];
}

function emptiness(payload: Json, { kind, files, existing }: MessageContext): readonly string[] {
  const before = kind === 'edit' ? existing : undefined;
  const content = payload.content === undefined ? before?.content : payload.content;
  const lists = [payload.embeds ?? before?.embeds, payload.components ?? before?.components, payload.sticker_ids];
  const something =
    (typeof content === 'string' && content.trim() !== '') ||
    lists.some((list) => Array.isArray(list) && list.length > 0) ||
    files > 0 ||
    Boolean(payload.poll) ||
    // A forward has nothing of its own.
    (payload.message_reference as Json | undefined)?.type === 1;
  const touched = ['content', 'embeds', 'components'].some((key) => payload[key] !== undefined);
  return something || (kind === 'edit' && (existing === undefined || !touched)) ? [] : [emptyMessage];
}

export const emptyMessage = 'the message is empty';

/** The project's own rule: a message must not be able to ping anybody; but a daily post the one role that it names. */
function mentionsOff({ allowed_mentions, components }: Json, { kind }: MessageContext): readonly string[] {
  const given = allowed_mentions as Json | null | undefined;
  const empty = (list: unknown) => list === undefined || list === null || (Array.isArray(list) && list.length === 0);
  const off =
    Array.isArray(given?.parse) &&
    given.parse.length === 0 &&
    empty(given.users) &&
    (empty(given.roles) || (kind === 'create' && namesRole(components, given.roles))) &&
    given.replied_user !== true;
  return off ? [] : [`allowed_mentions is ${JSON.stringify(given) ?? 'missing'}, not {"parse":[]}`];
}

/** Days have numbers such as 20261124, of extra posts 120261124. */
const dayNumber = /^1?20\d{6}$/;

function namesRole(components: unknown, roles: unknown): boolean {
  const all = walkComponents(components);
  const [role, ...others] = Array.isArray(roles) ? roles : [];
  const isPost = all.some(({ type, id }) => type === 17 && dayNumber.test(String(id)));
  return isPost && others.length === 0 && all.some(({ content }) => content === `<@&${role}>`);
}

function hasFlag(flags: unknown): boolean {
  return typeof flags === 'number' && (flags & flagBits.componentsV2) !== 0;
}

function isV2(components: unknown, { existing }: MessageContext): boolean {
  return hasFlag(existing?.flags) || walkComponents(components).some(({ type }) => v2Types.has(type));
}

export function duplicates<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
