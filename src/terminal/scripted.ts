import { commands } from '../../commands/commands.ts';
import type { Command } from '../../commands/shared/command.ts';
import { type Option, optionsOn } from '../../commands/shared/option.ts';

/** Commands that can be given on a command line; what help says stands in a page of its own there. */
export const scripted: readonly Command[] = commands.filter(
  ({ name, surfaces }) => (surfaces.includes('terminal') || surfaces.includes('script')) && name !== 'help',
);

/** The option that what stands behind a command's name is for; undefined where it takes nothing. */
export function operandOf({ options: [first] }: Command): Option | undefined {
  return first?.operand === undefined || first.surfaces ? undefined : first;
}

/** It as it stands in the usage, in brackets where it may be left out; empty where there is none. */
export function takenBy(command: Command): string {
  const { operand = '', required } = operandOf(command) ?? {};
  return operand === '' || required ? operand : `[${operand}]`;
}

/** The options that are given as `--name VALUE`, each once, whichever commands have them. */
export const namedOptions: readonly Option[] = [
  ...new Map(scripted.flatMap(namedOf).map((option) => [option.name, option])).values(),
];

function namedOf(command: Command): readonly Option[] {
  const options = [
    ...optionsOn('terminal', command.options),
    ...command.options.filter(({ surfaces }) => surfaces?.includes('script')),
  ];
  return options.filter((option) => option.operand !== undefined && option !== operandOf(command));
}
