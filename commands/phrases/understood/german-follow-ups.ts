import { type FollowUpWords, words } from './follow-up-words.ts';

export const germanFollowUps: FollowUpWords = {
  written: 'apart',
  language: 'de',
  gap: ' ',
  subjectFirst: false,
  marks: ['', '?'],
  beforeCondition: ', ',
  joining: words('und aber oder auch also dann ausserdem ok okay ach na nun'),
  contracted: words(''),
  judging: words('ok okay'),
  asking:
    words(`wer wen wem wessen was wann wo woher wohin warum wieso weshalb wie wieviel wieviele welche welcher welches
    welchem welchen womit wofur wozu wodurch`),
  standingIn: words('wer wen wem was welche welcher welches welchem welchen'),
  personAsking: words('wer wen wem'),
  counting: words('viele wieviele'),
  measures:
    words(`viel viele lange lang oft weit alt hoch gross teuer tief schnell schwer fruh spat haufig uhr noch sonst
    tag tage tagen monat jahr uhrzeit zeit art`),
  being: words('ist sind war waren bin bist sei ware'),
  helping:
    words(`kann kannst konnen konnte konnten darf darfst durfen durfte muss musst mussen musste soll sollen sollte will
    wollen mochte wird werden wurde wurden hat haben hatte habe hast`),
  prepositions:
    words(`ab an am auf aus ausser bei beim bis durch fur gegen hinter in im ins mit nach neben ohne seit statt trotz
    uber um unter von vom vor wahrend wegen zu zum zur zwischen`),
  determiners: [
    words('der die das den dem des dieser diese dieses diesen diesem'),
    words('ein eine einen einem einer eines jeder jede jedes jeden jedem kein keine keinen irgendein irgendeine'),
    words(
      `mein meine meinen meinem meiner dein deine deinen deinem sein seine ihre ihr ihren ihrem unser unsere unseren euer eure`,
    ),
  ],
  pronouns: words('es er sie ihn ihm ihnen das dies dieses dort da hier sein seine ihre ihr ihren'),
  persons: words(''),
  many: words('ihnen'),
  places: words('dort da hier'),
  owning: words(''),
  expecting: words('dass ob zu'),
  impersonal: words('gibt gibts regnet schneit'),
  others: words('noch sonst mehr weitere andere anderer anderes anderen'),
  speaking: words('ich wir man'),
  addressing: words('du dir dich dein deine'),
  conditions: words('wenn falls sofern'),
  about: [
    'was ist mit',
    'was ist bei',
    'wie ist es mit',
    'wie sieht es mit',
    'wie siehts mit',
    'wie steht es mit',
    'und was ist mit',
  ],
  concerning: words('uber bezuglich'),
  times:
    words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags
    freitags samstags sonntags montagen sonntagen januar februar marz april mai juni juli august september oktober november
    dezember fruhling fruhjahr sommer herbst winter heute morgen gestern ubermorgen morgens vormittag vormittags mittag mittags
    nachmittag nachmittags abend abends nacht nachts mitternacht wochenende wochenenden werktag werktags werktagen tag tage
    tags woche wochen monat monate jahr jahre feiertag feiertage feiertagen feiertags ferien weihnachten ostern`),
  timesBeside: words(
    'nachsten nachste nachster nachstes letzten letzte letztes diesen diese dieses jeden jede jedes den dem der die das am',
  ),
  trailing: words('dann denn auch bitte eigentlich jetzt genau aus nochmal stattdessen'),
  doubting: words('sicher wirklich echt ernsthaft wahr richtig stimmt weisst tatsachlich'),
  sourcing:
    words(`quelle quellen beleg belege nachweis fundstelle steht stehts sagt zitat zitate link geschrieben abschnitt seite
    stelle satz`),
  sourceAsking: words('wo wer was welche welcher welches welchem'),
  reasonAsking: words('warum wieso weshalb'),
  thanking:
    words(`danke dankeschon dank vielen super toll klasse prima perfekt cool genial spitze ok okay ja nein jo nee gut alles
    klar verstanden haha passt wunderbar sehr nett lieb`),
  praising: words('toll klasse gut alles klar passt nett lieb spitze sehr'),
};
