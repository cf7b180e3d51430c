import { createHash } from 'node:crypto';
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type BaseInteraction,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { press } from '../../commands/commands.ts';
import { noEdition, type Reply, refusal } from '../../commands/reply/reply.ts';
import { isMessageVerb, type MessageVerb } from '../../commands/reply/verb.ts';
import { afterChange } from '../../commands/shared/after-change.ts';
import type { Context } from '../../commands/shared/command.ts';
import { lastAction } from '../../commands/shared/last-action.ts';
import { commandIdsOf } from './command-mentions.ts';
import { firstTimes } from './first-times.ts';
import { messageOf, updateOf } from './message.ts';
import { questionIn } from './message-question.ts';
import { quotesIn } from './message-text.ts';
import { type Page, presentOnDiscord } from './present.ts';
import { decodePress, encodePress, type PressId } from './press-id.ts';

/** A button that was pressed, or a choice from a menu. */
export type PressInteraction = ButtonInteraction | StringSelectMenuInteraction;

export function isPressed(interaction: BaseInteraction): interaction is PressInteraction {
  return interaction.isButton() || interaction.isStringSelectMenu();
}

/** What a button says by its custom_id, a menu says by the value that was chosen. */
export function pressedIn(interaction: PressInteraction): string {
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
}

/**
 * Answers a press. Whoever asked turns the answer itself and may remove it; anybody else's press is answered to the one
 * who pressed only.
 */
export async function answerPress(interaction: PressInteraction, context: Context, misses?: CountMiss): Promise<void> {
  const pressed = decodePress(pressedIn(interaction));
  if (!pressed) return refuse(interaction, refusal(context.phrases.articleChanged()));
  const own = (pressed.asker ?? interaction.message.interactionMetadata?.user.id) === interaction.user.id;
  const { verb } = pressed;
  if (isMessageVerb(verb)) return messageHandlers[verb](interaction, { ...pressed, own }, context, misses);
  const isHidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  // How an answer was found concerns whoever wants to know it, and nobody else.
  const turns = own && (isHidden || verb !== 'why');
  const visibility = turns && !isHidden ? 'public' : 'private';
  const reply = press(
    { ...pressed, verb },
    { question: questionIn(interaction.message), quoted: quotesIn(interaction.message) },
    visibility,
    context,
  );
  if (reply.kind === 'refusal') return refuse(interaction, reply);
  const { page = 0, asker } = pressed;
  const shown = onlyPage(
    presentOnDiscord(reply, {
      page,
      commandIds: commandIdsOf(interaction.client, interaction.guildId),
      ...(turns && asker && { asker }),
    }),
  );
  await (turns ? interaction.update(updateOf(shown)) : interaction.reply(messageOf(shown, reply)));
}

/** What each verb about the message does to it; `own` where it is pressed by whoever asked. */
const messageHandlers: Readonly<
  Record<
    MessageVerb,
    (
      interaction: PressInteraction,
      pressed: PressId & { readonly own: boolean },
      context: Context,
      misses?: CountMiss,
    ) => Promise<void>
  >
> = {
  show: showToEveryone,
  miss: countMiss,
  remove: (interaction, { own }, { phrases }) =>
    own ? remove(interaction) : refuse(interaction, refusal(phrases.onlyAskerRemoves())),
};

/** Counts that an answer of an article didn't help, with the question for the operator's log where that is wanted. */
export type CountMiss = (article: string, question: string) => Promise<void>;

/** Messages whose answer was said not to help: each counts once while the bot runs. */
const missed = firstTimes();

async function countMiss(
  interaction: PressInteraction,
  { edition }: PressId,
  { library, phrases }: Context,
  misses?: CountMiss,
): Promise<void> {
  const { message } = interaction;
  const article = library.articles.find((one) => one.edition === edition);
  if (article && misses && missed.isFirst(message.id)) await misses(article.file, questionIn(message));
  await refuse(interaction, refusal(phrases.missCounted()));
}

async function refuse(interaction: PressInteraction, reply: Reply): Promise<void> {
  await interaction.reply(
    messageOf(
      onlyPage(presentOnDiscord(reply, { commandIds: commandIdsOf(interaction.client, interaction.guildId) })),
      reply,
    ),
  );
}

function onlyPage([page]: readonly Page[]): Page {
  if (!page) throw new Error('a press came to nothing');
  return page;
}

async function remove(interaction: PressInteraction): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/**
 * The same message once more, for all to see; it can be removed by the one who showed it. The private one loses its button first, so
 * that it is shown once: a second press, before that is drawn, finds it among those that are being shown. Where it can't be shown, the
 * private one gets its button back.
 */
async function showToEveryone(interaction: PressInteraction, pressed: PressId, context: Context): Promise<void> {
  const { library, phrases } = context;
  const { message } = interaction;
  const holds = pressed.edition === noEdition || library.articles.some(({ edition }) => edition === pressed.edition);
  const [container] = message.components;
  if (!holds || container?.type !== ComponentType.Container) {
    return refuse(interaction, afterChange(quotesIn(message), context));
  }
  const before = container.toJSON();
  const key = createHash('sha256').update(message.id).update(JSON.stringify(before)).digest('base64url');
  if (!shown.isFirst(key)) return void (await interaction.deferUpdate());
  const { label, ...removal } = lastAction('public', pressed.edition, phrases);
  const open = withButton(before, { label, custom_id: encodePress(removal) });
  try {
    await interaction.update(updateOf([withButton(before)]));
    await interaction.followUp(messageOf([open], { visibility: 'public' }));
  } catch (error) {
    shown.forget(key);
    // Whoever wanted it shown can try again.
    if (interaction.replied) await interaction.editReply(updateOf([before]) as object).catch(() => undefined);
    throw error;
  }
}

/** Digests of messages, as they were when they were shown to everyone or are about to be. */
const shown = firstTimes();

/** The container with another button in the place of *show to everyone*, or without it. */
function withButton(
  container: APIContainerComponent,
  instead?: { readonly label: string; readonly custom_id: string },
): APIContainerComponent {
  const isShow = (part: APIComponentInMessageActionRow): boolean =>
    part.type === ComponentType.Button && 'custom_id' in part && decodePress(part.custom_id)?.verb === 'show';
  const components = container.components.flatMap((part): APIComponentInContainer[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const inside = part.components.flatMap((each): APIComponentInMessageActionRow[] => {
      if (!isShow(each)) return [each];
      return instead ? [{ ...(each as APIButtonComponent), ...instead } as APIButtonComponent] : [];
    });
    return inside.length > 0 ? [{ ...part, components: inside }] : [];
  });
  return { ...container, components };
}
