import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the daily post needs in a channel; answers to commands and buttons need none of them. To post in a forum is to send messages there. */
const permissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;
const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];

/** The link that adds the bot to a server, with what it needs there. */
export function inviteOf(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${scopes.join('+')}&permissions=${permissions}`;
}
