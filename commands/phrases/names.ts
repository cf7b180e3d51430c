/** What commands and their options are called, everywhere but in a language's own words. */
export type CommandName = 'ask' | 'quote' | 'read' | 'verify' | 'articles' | 'summary' | 'daily' | 'help' | 'find';
export type OptionName =
  | 'question'
  | 'topic'
  | 'section'
  | 'quote'
  | 'article'
  | 'after'
  | 'private'
  | 'channel'
  | 'time'
  | 'timezone'
  | 'sentences'
  | 'date'
  | 'days'
  | 'weekdays'
  | 'role'
  | 'ping'
  | 'publish'
  | 'counts';
export type SubcommandName = 'set' | 'status' | 'preview' | 'now' | 'skip' | 'pause' | 'resume' | 'off' | 'usual';
