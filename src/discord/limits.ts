/** Discord's limits that concern what the bot sends; lengths in UTF-16 units. */
export const limits = {
  /** All text displays of one message together. */
  messageText: 4000,
  /** Components of one message, nested ones counted. */
  components: 40,
  buttonsARow: 5,
  /** Suggestions while an option is typed, and the length of each one's name and value. */
  choices: 25,
  choiceText: 100,
} as const;
