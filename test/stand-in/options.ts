import type { Json, OptionInput, SlashInput } from './types.ts';

/** The options as Discord sends them, nested in their subcommand; throws where Discord's client wouldn't let a person send. */
export function optionsData(command: Json, input: SlashInput, focused?: OptionInput): readonly Json[] {
  const path = [input.subcommandGroup, input.subcommand].filter((name) => name !== undefined);
  const steps: Json[] = [];
  for (const name of path) steps.push(definition(steps.at(-1) ?? command, name));
  const definitions = optionsOf(steps.at(-1) ?? command);
  if (definitions.some(({ type }) => type === 1 || type === 2)) throw new Error(`${input.name} needs a subcommand`);
  const given = [...(input.options ?? []), ...(focused ? [focused] : [])];
  const leaves = given.map((option) => leaf(definitions, option, option === focused));
  const missing = definitions.find(({ name, required }) => required && !given.some((option) => option.name === name));
  if (missing && !focused) throw new Error(`${input.name} requires the option ${String(missing.name)}`);
  return steps.reduceRight<readonly Json[]>((options, { name, type }) => [{ name, type, options }], leaves);
}

function leaf(definitions: readonly Json[], { name, value, type }: OptionInput, isFocused: boolean): Json {
  const known = definitions.find((each) => each.name === name);
  if (!known && type === undefined) throw new Error(`there is no option ${name}`);
  if (isFocused && known?.autocomplete !== true) throw new Error(`the option ${name} has no autocomplete`);
  const choices = (known?.choices ?? []) as readonly Json[];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`the option ${name} has no choice ${String(value)}`);
  }
  return { name, type: type ?? known?.type, value, ...(isFocused && { focused: true }) };
}

function definition(part: Json, name: string): Json {
  const found = optionsOf(part).find((each) => each.name === name && (each.type === 1 || each.type === 2));
  if (!found) throw new Error(`there is no subcommand ${name}`);
  return found;
}

function optionsOf(part: Json): readonly Json[] {
  return Array.isArray(part.options) ? part.options : [];
}
