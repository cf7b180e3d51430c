import { asking } from './asked-by-words.ts';
import { cutElided } from './elided.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

/** "premier" is "1er"; the endings of participles and "-ité" hang on accents: with them gone, the plural and "-e" go all the same. */
const snowballStem = snowball('french');
const stem = (word: string): string =>
  /^\d/.test(word)
    ? word.replace(/^(\d+)(?:er|re|e|eme|nd|nde)$/, '$1')
    : snowballStem(word).replace(/(?<=[^aeiou]i?)e$/, '');

/** French, with the stems of Snowball; "l’" and the like are words of their own. */
export const french = makeLanguage({
  code: 'fr',
  script: 'Latn',
  cut: cutElided('[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu'),
  stem,
  stopList: 'fra',
  content: 'ete etes etees',
  grammar: `afin ainsi alors apres aucun aucune aussi autre autres avant beaucoup car cela celle celles celui certains certaines chaque chez comme comment
    contre depuis derriere des deux dessous dessus devant donc dont durant encore entre est-ce etc fait faire faites font hors jusqu jusque lors lorsque lorsqu
    malgre moins ni non nul oui parce parmi pendant peu peut peuvent peux plus plusieurs plutot pourquoi pourrait presque puis puisque qu quand que quelque
    quelques quoi rien sauf selon si sinon sous suivant surtout tandis tant tel telle telles tels toujours tous tout toute toutes tres trop va vais vas vers
    veut veux voici voila vraiment doit doivent dois faut dit dis parle`,
  numbers: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  asking: {
    asks: asking({
      whatTime: '(?:a |de |jusqu a |des )?quelles? heures?',
      howLong:
        '(?:pendant |depuis |en )?combien de (?:temps|jours|mois|ans|annees|semaines|heures|fois)|(?:pendant |depuis )?combien dure|quelle (?:est la )?duree',
      howMuch:
        'combien (?:coute|coutent|ca coute|dois je|doit on|faut il payer|vaut|paie|paye|payer)|(?:quel est |c est quoi )?(?:le )?(?:prix|tarif|cout|montant)',
      howMany: 'combien(?: de| d)?(?: y a t il de)?',
      called:
        'comment (?:s appelle|s appelait|s appellent|se nomme|appelle t on|se prononce|on appelle)|comment (?:est|sont) (?:appele|nomme|appelee|appeles)',
      when: '(?:depuis |jusqu a |a partir de |d ici )?quand|(?:en |a |de )?quel(?:le)? (?:est la )?(?:annee|date|jour|mois|siecle|epoque)',
      where: '(?:d |par |vers )?ou(?= )(?! bien)|(?:dans |en |a )?quel(?:le)? (?:ville|pays|lieu|endroit|region|salle)',
      who: '(?:a |de |par |avec |pour |chez )?qui(?! est ce)|(?:a |de |par |avec |pour )?qui est ce (?:qui|que)',
      why: 'pourquoi|pour quelles? raisons?',
      which:
        '(?:a partir de |jusqu a |de |a |dans |en |pour |par |sur |avec )?(?:quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles)',
      what: 'qu est ce (?:que|qui|qu)|que|qu|quoi|(?:de |a |en |sur |avec |par )quoi|c est quoi',
      how: 'comment|de quelle (?:maniere|facon)',
    }),
    nouns: {
      person:
        'personne homme femme roi reine president presidente auteur autrice ministre directeur directrice maire fondateur fondatrice inventeur createur membre responsable',
      place: 'ville pays lieu endroit region rue fleuve riviere ile continent departement batiment salle quartier',
      date: 'annee date jour mois siecle decennie epoque periode',
      time: 'heure horaire',
      number:
        'nombre taille age hauteur longueur superficie population pourcentage taux temperature vitesse poids distance',
      money: 'prix cout montant tarif budget salaire amende cotisation somme',
    },
    degrees: 'temps longtemps loin souvent',
    auxiliaries: `est sont etait etaient ont avait peut peuvent peux puis doit doivent dois faut existe`,
    yesNo: 'est ce (?:que|qu)|peut on|doit on|faut il|y a t il|a t (?:il|elle|on)|puis je',
  },
  askers:
    'qui que qu quoi quand ou pourquoi comment combien quel quelle quels quelles lequel laquelle lesquels lesquelles',
  shaping: `nom noms type types sorte sortes genre appelle appelait appellent nomme exemple exemples signifie veut dire raison raisons facon maniere
    chose choses passe passer arrive possible principal`,
  article: 'article articles texte textes document documents page auteur auteurs',
  capitalsName: true,
  chat: [
    String.raw`(?:salut+|bonjour|bonsoir|coucou|hello|hey|yo|slt|bjr)(?:\s(?:[aà]\stous|tout\sle\smonde|les\sgens|les\samis))?`,
    String.raw`(?:est-ce\sque?\s|est-ce\s)?(?:quelqu['’]?un|qqn|vous|tu)\s(?:sait|sauriez|savez|sais|pourrait|pourriez|peut|pouvez|peux)(?:[\s-](?:me|m['’]))?(?:\s?(?:dire|expliquer|aider))?(?:\ssi)?`,
    String.raw`(?:savez-vous|sais-tu|pouvez-vous\sme\sdire|peux-tu\sme\sdire|pourriez-vous\sme\sdire)(?:\ssi)?`,
    String.raw`(?:j['’]ai\s|j['’]aurais\s)?(?:une\s)?(?:petite\s)?question(?=\s*[:,])`,
    String.raw`(?:je\s(?:voudrais|veux|souhaite(?:rais)?)|j['’]aimerais(?:\sbien)?)\s(?:savoir|conna[iî]tre)(?:\ssi)?`,
    String.raw`(?:merci|mrc|mci)(?:\s(?:beaucoup|bien|d['’]avance|[aà]\stous|pour\svotre\saide))?`,
    String.raw`s['’]?(?:il\s)?(?:te|vous)\s(?:pla[iî]t)|svp|stp|d[eé]sol[eé]e?|pardon|excusez-moi|mdr+|ptdr|lol|haha+|euh+|bah|ben`,
  ],
  short: [
    'pk pourquoi',
    'pq pourquoi',
    'pkoi pourquoi',
    'qd quand',
    'ki qui',
    'koi quoi',
    'cb combien',
    'cmt comment',
    'tt tout',
    'ds dans',
  ],
  people: 'je j moi me m mon ma mes tu toi te t ton ta tes vous nous quelqu',
  but: 'mais',
  pointsBack:
    'il elle ils elles celui celle ceux celles ce cet cette ces cela ceci lui leur leurs son sa ses y en ici la autre autres',
  joins:
    "mais|cependant|pourtant|toutefois|néanmoins|enfin|finalement|de même|aussi|ensuite|puis|après cela|auparavant|donc|ainsi|alors|c['’]est pourquoi|par conséquent|et|ou|car|or|sinon|par exemple|en outre|de plus|par ailleurs|en effet|d['’]ailleurs|au contraire|autrement dit|si (?:il|elle|c['’]est|oui|non)|s['’]ils?|quand (?:il|elle)s?",
  circumstance: "si|s['’]il|lorsqu|lorsque|quand|une fois|après avoir|avant de|à noter|notez|remarque|en cas d",
  means: {
    reason: `parce qu|parce que|car|puisque|puisqu|en raison|à cause|afin de|afin d|afin que|pour que|c['’]est pourquoi|grâce à|raisons?|donc|ainsi`,
    by: String.raw`par|grâce à|au moyen|à l['’]aide|en utilisant|via|à travers|en \p{L}+ant`,
    definition: `(?:est|sont|était|étaient) (?:un|une|le|la|les|des)|(?:désigne|signifie|s['’]appelle|consiste|correspond|se définit|appelé|appelée)`,
    denial: `ne|n|pas|jamais|aucune?|rien|personne|sans|ni|non`,
    permission: `peut|peuvent|pouvez|peux|doit|doivent|devez|dois|faut|permis|permise?s?|autorisée?s?|interdite?s?|obligatoires?|oui|non|ne|n|seuls?|seulement|uniquement|jamais`,
    beforePlace: '(?:à|en|au|aux|dans|de|du|vers|depuis|chez|sur)(?: la| le| les| l)?',
    beforeDate: '(?:en|le|au|depuis|dès|avant|après|du|de)(?: mois de| l’année| le)?',
  },
  written: {
    counted:
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille',
    multiples: 'mille|milliers?|millions?|milliards?',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    inDate: '[ \\u00a0]',
    weekdays: '(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?',
    units: 'ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?|décennies?|siècles?',
    coins: 'euros?|EUR|dollars?|livres?|francs?|centimes?',
    percent: 'pour ?cent|p\\. 100',
    clock: 'heures?|h',
    names: {
      inside: 'de|du|des|la|le|les|d|et|von|van|da|di',
      person: 'M|Mme|Mlle|Dr|Pr|Me|président|présidente|roi|reine|ministre|professeure?|général|par|maire',
      does: 'a (?:dit|fondé|inventé|écrit|déclaré|créé|découvert)|est né|est née|qui',
      before: 'à|en|vers|près de|dans|depuis',
      place:
        'Rue|rue|Ville|Avenue|Boulevard|Place|Lac|Mont|Île|Université|Musée|Port|Saint|Nouvelle|République|Hôtel|Parc|Château',
    },
    and: 'et',
    or: 'ou',
    to: 'à|au',
    between: 'entre',
    by: 'par',
    articles: 'le|la|les|un|une|des|l',
  },
  detected: `le la les de des du un une et ou en à a que qui quoi quel quelle quels quelles quand comment pourquoi combien est sont était dans pour avec
    sur au aux ce cet cette ces il elle ils elles on ne pas plus leur par se son sa ses être avoir été eu où parle dit article je peut doit
    faut vous nous mais si sans comme fait y votre vos nos ont même leurs cela peuvent tout`,
  marks: '[èûœ]|eux$|ez$|aux$|ées?$',
  caution: 1,
});
