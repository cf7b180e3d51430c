import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { commandNamed } from '../../commands/commands.ts';
import type { OptionName } from '../../commands/phrases/names.ts';
import type { Context, Input } from '../../commands/shared/command.ts';
import { limits } from './limits.ts';

/** Answers what is being typed into an option. Never throws; what comes too late is only noted. */
export async function suggest(interaction: AutocompleteInteraction, context: Context, log: Logger): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const command = commandNamed(interaction.commandName);
    const given = interaction.options.data.flatMap((option) => option.options ?? [option]);
    const values = given.filter((option) => option.name !== name).map((option) => [option.name, option.value]);
    const chosen = interaction.options.getSubcommand(false);
    const subcommand = command?.subcommands?.find((one) => one.name === chosen)?.name;
    const input: Input = { ...Object.fromEntries(values), ...(subcommand && { subcommand }) };
    const found = command?.suggest?.(name as OptionName, String(value), input, context) ?? [];
    await interaction.respond(
      found.slice(0, limits.choices).map((choice) => ({
        name: choice.name.slice(0, limits.choiceText),
        value: choice.value.slice(0, limits.choiceText),
      })),
    );
  } catch (error) {
    log.warn({ err: error, command: interaction.commandName }, 'could not suggest');
  }
}
