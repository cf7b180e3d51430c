import type { APIMessage } from 'discord.js';

/** What stands in a channel; a picture shows some of them, one below the other. */
export type Part = Said | Answered | Typing | Menu;

/** What a person wrote. */
export interface Said {
  readonly kind: 'said';
  readonly message: APIMessage;
}

/** What the bot wrote, as the stand-in holds it. */
export interface Answered {
  readonly kind: 'answered';
  readonly message: APIMessage;
  /** Missing where nobody asked, as above the daily post. */
  readonly to?: Occasion;
  /** When it was written, in epoch milliseconds; today without it. */
  readonly at?: number;
}

/** What the thin line above an answer says. */
export type Occasion =
  | { readonly kind: 'command'; readonly by: string; readonly command: string }
  | { readonly kind: 'message'; readonly by: string; readonly text: string }
  /** A button of another message of the bot. */
  | { readonly kind: 'press' };

/** A command in the input line, with what Discord offers above it where something is offered. */
export interface Typing {
  readonly kind: 'typing';
  /** Without the slash. */
  readonly command: string;
  readonly options: readonly TypedOption[];
  readonly offered?: Offered;
}

export interface TypedOption {
  readonly name: string;
  readonly value: string;
}

/** The choices for the option that is typed last. */
export interface Offered {
  readonly description: string;
  readonly choices: readonly string[];
}

/** The menu of the message above, opened at the bot's command. */
export interface Menu {
  readonly kind: 'menu';
  readonly command: string;
}
