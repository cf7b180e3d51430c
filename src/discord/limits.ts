/** Discord's limits that concern what the bot sends; lengths in UTF-16 units. */
export const limits = {
  /** All text displays of one message together. */
  messageText: 4000,
  /** Components of one message, nested ones counted. */
  components: 40,
} as const;
