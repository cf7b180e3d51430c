import { articleFrom } from '../../../index/seed-article.ts';
import { understands } from './understood.ts';

const house = articleFrom(
  `# Hausordnung\n\n${['Schlüssel', 'Gäste', 'Lärm', 'Küche', 'Hunde', 'Müll', 'Garten', 'Keller']
    .map((name, i) => `## ${i + 1}. ${name}\n\nHier steht etwas über ${name} im Haus.\n`)
    .join('\n')}`,
  'hausordnung.md',
);
const ferry = articleFrom(
  '# Überfahrt\n\nDie Fähre fährt mittags. Hunde fahren auf der Fähre frei.\n',
  'ueberfahrt.md',
);
const faehre = 'Wer eröffnet die neue Fähre?';
const buecherei = 'Wann öffnet die Bücherei?';
const bad = 'Um wie viel Uhr öffnet das Schwimmbad montags?';

understands('German', {
  greetings: `
    Hallo!
    Moin moin
    Guten Morgen
    Hi zusammen
    Servus, Hilfe
    Grüß Gott
    Danke schön!
    Vielen Dank
    hilf mir
    Was kannst du?
    Was kannst du alles machen?
    Wie funktionierst du?`,
  greeted: ['Hallo, wer eröffnet die Fähre?', 'wer eröffnet die Fähre?'],
  whole: `
    Worum geht es?
    Worum geht es in dem Artikel?
    Worum geht's hier?
    worum gehts
    Um was geht es in diesem Text?
    Wovon handelt der Artikel?
    Wovon handelt das?
    Was steht in dem Artikel?
    Was steht da drin?
    Was sagt der Artikel?
    Worüber berichtet der Artikel?
    Was ist der Inhalt des Artikels?
    Was ist das Thema?
    Was sind die wichtigsten Punkte?
    Was ist die Kernaussage des Artikels?
    Kannst du mir sagen, worum es geht?
    Gib mir einen Überblick
    Gib mir bitte eine kurze Zusammenfassung
    Zusammenfassung bitte
    Zusammenfassung des Artikels
    Überblick
    Fass den Artikel zusammen
    Fasse das bitte kurz zusammen
    Kannst du den Artikel zusammenfassen?
    Ich brauche eine Zusammenfassung
    Erzähl mir von dem Artikel
    tl;dr`,
  part: `
    Worum geht es in Abschnitt 3?
    Was sagt der Artikel über Hunde?
    Was steht in der Hausordnung zu Lärm?
    Fass den dritten Abschnitt zusammen
    Wer hat den Artikel geschrieben?
    Was ist der Inhalt des Pakets?
    Was ist das Thema der Sitzung am Montag?`,
  followUps: [
    ['und wann?', faehre, 'Wann eröffnet die neue Fähre?'],
    ['warum', faehre, 'Warum eröffnet die neue Fähre?'],
    ['wer noch?', faehre, 'Wer noch eröffnet die neue Fähre?'],
    ['und seit wann genau?', buecherei, 'Seit wann öffnet die Bücherei?'],
    ['und sonntags?', bad, 'Um wie viel Uhr öffnet das Schwimmbad sonntags?'],
    ['am Sonntag?', bad, 'Um wie viel Uhr öffnet das Schwimmbad am Sonntag?'],
    ['für Kinder?', 'Wie viel kostet eine Tageskarte?', 'Wie viel kostet eine Tageskarte für Kinder?'],
    ['und die Sauna?', bad, 'Um wie viel Uhr öffnet die Sauna montags?'],
    ['was ist mit Gästen?', faehre, 'Wer eröffnet die neue Fähre … Gästen?'],
    ['und wann schließt sie?', buecherei, 'Wann schließt die Bücherei?'],
    ['wie alt ist sie?', 'Wer baut die Brücke?', 'Wie alt ist die Brücke?'],
    ['und wenn es regnet?', 'Wann beginnt die Führung?', 'Wann beginnt die Führung, wenn es regnet?'],
    ['Gibt es einen Aufzug?', buecherei, '[alone]'],
    ['Wer bezahlt den Bus?', faehre, '[alone]'],
    ['wo steht das?', faehre, '[source]'],
    ['Quelle?', faehre, '[source]'],
    ['bist du sicher?', faehre, '[doubt]'],
    ['stimmt das?', faehre, '[doubt]'],
    ['sonst noch etwas?', faehre, '[others]'],
    ['danke, super!', faehre, '[talk]'],
    ['alles klar', faehre, '[talk]'],
  ],
  article: house,
  sections: [
    ['Abschnitt 8', '8'],
    ['§8', '8'],
    ['§ 8', '8'],
    ['Nr. 3', '3'],
    ['Regel drei', '3'],
    ['Abschnitte 3 bis 5', '3 4 5'],
    ['2, 4 und 7', '2 4 7'],
    ['Gäste', '2'],
    ['§8, Satz 1', '8'],
  ],
  asked: [
    ['Was steht in Abschnitt 8?', '8'],
    ['Zeig mir bitte Abschnitt 3', '3'],
    ['Was sagt § 5?', '5'],
    ['Was sagt Abschnitt 5 über Katzen?', '5, and more'],
    ['Wie lautet Abschnitt 99?', ''],
  ],
  named: [
    [house, 'Was sagt die Hausordnung über Lärm?', 'question', 'Was sagt dieser Artikel über Lärm?'],
    [house, 'Laut Hausordnung, darf ich grillen?', 'question', 'darf ich grillen?'],
    [house, 'Fass die Hausordnung zusammen', 'whole', 'Fass dieser Artikel zusammen'],
    [ferry, 'Worum geht es im Fährenartikel?', 'whole', 'Worum geht es im dieser Artikel?'],
    [ferry, 'Laut dem Artikel über die Fähre, was ist frei?', 'question', 'was ist frei?'],
  ],
  times: [
    ['9 Uhr', '09:00'],
    ['21 Uhr 30', '21:30'],
    ['21.30 Uhr', '21:30'],
    ['um 9 Uhr abends', '21:00'],
    ['12 Uhr nachts', '00:00'],
    ['halb neun', '08:30'],
    ['mittags', '12:00'],
    ['Mitternacht', '00:00'],
  ],
  days: [
    ['mo-fr', '12345'],
    ['Montag bis Mittwoch', '123'],
    ['mo, mi und fr', '135'],
    ['montags und mittwochs', '13'],
    ['täglich', '1234567'],
    ['am Wochenende', '67'],
  ],
  zones: [
    ['München', 'Europe/Berlin'],
    ['köln', 'Europe/Berlin'],
    ['Mailand', 'Europe/Rome'],
    ['Peking', 'Asia/Shanghai'],
    ['Österreich', 'Europe/Vienna'],
    ['Deutschland', 'Europe/Berlin'],
  ],
});
