import type { Draft } from '../../article.ts';
import { readXml } from './xml.ts';

type Metadata = NonNullable<Draft['metadata']>;

/** Names that a program puts there, rather than a person. */
const nobody =
  /^(?:administrat(?:or|eur|ör)|admin|user|users?\d*|owner|author|guest|unknown|anonymous|windows[- ]user|microsoft(?: office)?(?: user)?|office|benutzer|utilisateur|usuario|python-docx|apache poi|un-named|default|home|pc|x|\.+)$/i;
const noTitle =
  /^(?:document|dokument|documento|untitled|title|titel|word document|microsoft word\b.*|template|powerpoint presentation|.*\.(?:docx?|dotx?|rtf|pdf))\s*\d*$/i;

/** What a file says of itself; the day of its last change, or of its making. */
export function propertiesIn(xml: string): Metadata {
  const found = new Map<string, string>();
  let words = '';
  readXml(xml, {
    open: () => {
      words = '';
    },
    text: (more) => {
      words += more;
    },
    close: (name) => {
      if (words.trim() !== '') found.set(name, words.replace(/\s+/g, ' ').trim());
      words = '';
    },
  });
  const [title, author] = [found.get('dc:title'), found.get('dc:creator')];
  const date = /^\d{4}-\d\d-\d\d/.exec(found.get('dcterms:modified') ?? found.get('dcterms:created') ?? '')?.[0];
  return {
    ...(title !== undefined && !noTitle.test(title) && { title }),
    ...(author !== undefined && !nobody.test(author) && { author }),
    ...(date !== undefined && { date }),
  };
}
