import type { SectionWords } from './section-words.ts';

export const germanSections: SectionWords = {
  section: ['abschnitt', 'abschnitte', 'abschnitten', 'abschnitts', 'abschn'],
  part: `artikel artikels artikeln regel regeln klausel klauseln absatz absätze absätzen paragraf paragrafen paragraphen kapitel
    kapitels kapiteln teil teile teilen punkt punkte punkten ziffer ziffern nummer nr anhang anlage frage fragen schritt
    version`.split(/\s+/),
  to: ['bis', 'bis zu', 'bis zum'],
  until: [],
  and: ['und', 'sowie', 'oder'],
  sentence: ['satz', 'sätze', 'sätzen', 'satzes'],
  asking:
    `was steht stehen sagt sagen besagt lautet lauten heißt heisst bedeutet regelt ist sind in im unter bei von vom zu zum zur der die das
    dem den des ein eine einen mir uns ich wir es bitte mal denn zeig zeige zeigen lies lese lesen vorlesen nenn nenne gib
    sag zitiere zitier kannst könntest du genau exakt wörtlich wortlaut inhalt text ganz ganze ganzen wort wie möchte will wissen hallo
    hey danke nochmal noch einmal drin darin geschrieben artikel dokument`.split(/\s+/),
  versions: {
    released: 'erschien erschienen erscheint veröffentlicht herausgekommen kam raus heraus rausgekommen'.split(' '),
    when: ['wann', 'datum', 'tag'],
    changes:
      'geändert änderte ändert änderungen änderung neu neues neue neuerungen neuigkeiten gebracht bringt brachte'.split(
        ' ',
      ),
    kinds: {
      added: 'hinzugefügt hinzugekommen dazugekommen ergänzt neu neue neues funktionen'.split(' '),
      fixed: 'behoben behobene korrigiert repariert fehler bugs gefixt fehlerbehebungen'.split(' '),
      removed: 'entfernt entfernte gelöscht gestrichen weggefallen'.split(' '),
      changed: ['geändert', 'änderungen', 'verbessert', 'verbesserungen'],
      deprecated: ['veraltet', 'abgekündigt'],
      security: ['sicherheit', 'sicherheitslücken'],
    },
    around:
      `wurde wurden worden hat haben sich alles an am seit welche welcher welches version versionen gibt gab mit`.split(
        /\s+/,
      ),
  },
};
