import { phrasesFor } from '../../commands/phrases/languages.ts';
import type { Phrases } from '../../commands/phrases/phrases.ts';
import { policy } from './headers.ts';
import { type Html, html, proseHtml, wordsOf } from './html.ts';
import { styleSheet } from './style.ts';

/** What surrounds the text of every page. */
export interface Frame {
  readonly title: string;
  readonly phrases: Phrases;
  /** From this page to the folder of all: '.', '..' or '../..', so that they work on every host and below every path. */
  readonly root: string;
  /** The list of articles, seen from that folder. */
  readonly list: string;
  /** Nothing is marked by its number alone: it may be another sentence now, or nobody can tell. */
  readonly unmarked?: boolean;
  readonly main: Html | readonly Html[];
  /** The page is the list itself. */
  readonly isList?: true;
}

/** A whole page. What it is allowed to do stands in itself, too, for hosts that set no headers. */
export function frameHtml({ title, phrases, root, list, unmarked, main, isList }: Frame): string {
  const { pages, language } = phrases;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${wordsOf(title)}</title>
<link rel="stylesheet" href="${root}/style.css?v=${styleSheet.version}">
</head>
<body${unmarked ? html` class="unmarked"` : undefined}>
<a class="skip chrome" href="#text">${proseHtml(pages.skip())}</a>
<header class="bar chrome">${isList ? html`<span>Verbatim</span>` : html`<a href="${root}/${list}">${proseHtml(pages.allArticles())}</a>`}</header>
<main id="text" tabindex="-1">
${main}</main>
</body>
</html>
`;
  return String(page);
}

/** The bot's language for a page about articles in these: theirs where it speaks it and all have the same, else English. */
export function phrasesOf(languages: readonly string[]): Phrases {
  const [first] = languages;
  const isOne = first !== undefined && languages.every((language) => language === first);
  return phrasesFor(isOne ? first : 'en');
}

/** Whether a language is written from the right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'].includes(script ?? '') ? 'rtl' : 'ltr';
}
