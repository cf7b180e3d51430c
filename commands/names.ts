/** What commands and their options are called, everywhere but in a language's own words. */
export type CommandName = 'ask' | 'quote' | 'read' | 'articles' | 'help';
export type OptionName = 'question' | 'topic' | 'section' | 'article' | 'private';
