import type { Piece } from '../../commands/reply/prose.ts';
import { escapeMarkdown } from './markdown.ts';
import { maskedAddress } from './masked-link.ts';

/** How links are set: with the words that their pages are to mark, without them, or as words alone. */
export type Linking = (typeof linkings)[number] | 'none';
/** From the one that leads best to the one that takes less room. */
export const linkings = ['whole', 'short'] as const;

type LinkPiece = Extract<Piece, { kind: 'link' }>;

/** Words on one line that lead to an address, or what they begin with where Discord would not take all of them for one link. */
export function linkMarkdown({ text, url, beginning = '' }: LinkPiece, linking: Linking): string {
  if (linking === 'none') return escapeMarkdown(text);
  const addresses = linking === 'whole' ? [url, shortened(url)] : [shortened(url)];
  for (const words of text.startsWith(beginning) ? [text, beginning] : [text]) {
    const masked = addresses.map((address) => maskedAddress(words, address)).find((address) => address !== undefined);
    if (masked !== undefined) return `[${escapeMarkdown(words)}](${masked})${escapeMarkdown(text.slice(words.length))}`;
  }
  return escapeMarkdown(text);
}

/** Without the words to be marked. */
function shortened(url: string): string {
  return url.replace(/#?:~:.*$/s, '');
}
