/**
 * What somebody pasted, without what stands around and under the words in a Discord message or a terminal: link targets,
 * code fences, the numbers of mentions' markup stay as they are, and the bot's own line `§8, sentence 2 · title` goes.
 */
export function pastedWords(text: string): string {
  return text
    .replace(/\[([^\]\n]{1,500})\]\(<?https?:\/\/[^\s)]{1,1000}\)/g, '$1')
    .replace(/^[ \t]*```\w*[ \t]*$/gm, '')
    .replace(/^[ \t│>]*(?:-# )?§[\d.]{1,20}[^\n·]{0,60}·[^\n]*$/gm, '')
    .trim();
}

/** Whether there is a word in it, in any script: nothing else can be looked for. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
