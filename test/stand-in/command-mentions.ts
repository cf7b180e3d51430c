/** The project's own rule on commands that are offered to be pressed: Discord takes any, and shows a wrong one as dead text. */
import { walkComponents } from './components.ts';
import type { Json } from './types.ts';
import type { World } from './world.ts';

const code = /(`+)[\s\S]*?\1/g;
const mention = /(?<!\\)<\/([^:<>]+):(\d+)>/g;

/** Mentions of commands that aren't registered under that id and name, wherever a body holds text. */
export function deadCommands(world: Pick<World, 'commands'>, body: unknown): readonly string[] {
  const known = [...world.commands.values()].flat().flatMap(namesOf);
  return textsIn(body)
    .flatMap((text) => [...text.replace(code, '').matchAll(mention)])
    .filter(([, name, id]) => !known.includes(`${name}:${id}`))
    .map(([whole]) => `${whole} is no command that can be given`);
}

/** `daily set:123`: of a command with subcommands each of these, since it can't be given by itself. */
function namesOf({ id, name, options }: Json): string[] {
  const inside = (Array.isArray(options) ? (options as readonly Json[]) : []).filter(({ type }) => type === 1);
  const names = inside.length > 0 ? inside.map((one) => `${String(name)} ${String(one.name)}`) : [String(name)];
  return names.map((each) => `${each}:${String(id)}`);
}

/** The texts of a message, of an interaction's answer, of a thread's first message. */
function textsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { content, components, data, message } = body as Json;
  const shown = walkComponents(components).map((component) => component.content);
  return [...[content, ...shown].filter((text) => typeof text === 'string'), ...textsIn(data), ...textsIn(message)];
}
