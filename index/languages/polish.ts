import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';

/**
 * Endings of cases, numbers and persons, folded, the longest first. Snowball has no Polish, and no stemmer of it is kept in npm. One is taken off, and one more
 * from what is left, since many words end as others are inflected ("problem", "problemu"); never so that fewer than four letters are left.
 */
const endings = `owaniami owaniach owania owaniem owaniu owanie owanych owanymi owanego owanemu owanej owany owana owane
  osciami osciach osciom oscia oscie osci osc iejszych ejszych iejsze iejszy iejsza
  iami iach iom ami ach om owi owie ow iem em ego emu ymi imi ych ich ym im ej iej ujemy ujesz ujacy ujace ujaca uje uja
  aja asz isz esz ac ic yc ia ie iu io ii ja je ju ji a e i o u y`
  .split(/\s+/)
  .filter(Boolean);

function stem(word: string): string {
  return /^[a-z]{5,60}$/.test(word) ? withoutFleetingE(withoutEnding(withoutEnding(word))) : word;
}

function withoutEnding(word: string): string {
  const ending = endings.find((one) => word.length - one.length >= 4 && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** "członek" is "członka" with an ending. */
function withoutFleetingE(word: string): string {
  return word.replace(/(?<=[^aeiouy])ek$/, 'k');
}

/** Polish, with a light stemmer of its own. */
export const polish = makeLanguage({
  code: 'pl',
  script: 'Latn',
  stem,
  stopList: 'pol',
  content: 'cala caly daleko dobrze dwa dwaj dwie dwoje dzis dzisiaj lat pan pana pani roku sposob mozliwe zl',
  grammar: `bez byc byla bylo byly beda bedzie bedac choc chociaz co czego czemu czym dla dokad gdzie ile ilu im ja jaka jaki jakie jakiego jakiej jakim jakimi jakich jaka kiedy kim kogo komu kto
    ktora ktory ktore ktorego ktorej ktorym ktorych jest sa oraz podczas poniewaz przez przed przy ten ta to te sie skad tez tylko wedlug wiec wobec wraz wsrod za ze zeby zanim czy moge mozna moze musi
    musza nalezy trzeba swoj swoja swoje swoich swojego swojej`,
  numbers: [
    'dwa dwie dwoch',
    'trzy trzech',
    'cztery czterech',
    'piec pieciu',
    'szesc szesciu',
    'siedem siedmiu',
    'osiem osmiu',
    'dziewiec dziewieciu',
    'dziesiec dziesieciu',
    'jedenascie',
    'dwanascie',
  ],
  months: `styczen stycznia styczniu luty lutego lutym marzec marca marcu kwiecien kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpien sierpnia sierpniu
    wrzesien wrzesnia wrzesniu pazdziernik pazdziernika pazdzierniku listopad listopada listopadzie grudzien grudnia grudniu`,
  asking: {
    asks: asking({
      whatTime: '(?:o |od |do )?(?:ktorej (?:godzinie|godziny)?|jakiej godzin(?:ie|y))',
      howLong:
        'jak (?:dlugo|czesto)|ile (?:trwa|trwaja|trwal|czasu|dni|tygodni|miesiecy|lat|godzin|minut|razy)|przez ile',
      howMuch:
        'ile (?:kosztuje|kosztuja|kosztowal|place|placi|wynosi|trzeba zaplacic)|jak(?:a|i) jest (?:cena|koszt)|za ile',
      howMany: 'il(?:e|u)|jak (?:duzo|duzy|duza|wysoki|wysoko|daleko|stary|gleboki|ciezki|szybki|szeroki)',
      called: 'jak (?:sie )?(?:nazywa|nazywaja|nazywal|nazywala|nazywano|zwie|ma na imie)(?: sie)?',
      when: '(?:od |do )?(?:kiedy|kiedy)|(?:w |od |do |z )?(?:ktorym|jakim|ktorego|jakiego|ktory|jaki) (?:roku|dniu|dnia|miesiacu|wieku|dzien|rok)',
      where: 'gdzie|dokad|skad|(?:w |z )?(?:ktorym|jakim|ktorego) (?:miescie|kraju|miejscu|regionie)',
      who: '(?:z |od |do |dla |przez |o )?(?:kto|kogo|komu|kim|czyj|czyja|czyje)',
      why: 'dlaczego|czemu|z jakiego powodu|po co',
      which:
        '(?:w |na |z |do |od |o |po |dla |przez |pod |za )?(?:jak(?:i|a|ie|iego|iej|im|ich|imi)|ktor(?:y|a|e|ego|ej|ym|ych|zy|ymi))',
      what: '(?:na |o |z |do |od |w |za |po )?(?:co|czego|czym|czemu)',
      how: 'jak|w jaki sposob',
    }),
    nouns: {
      person:
        'osoba czlowiek mezczyzna kobieta krol krolowa prezydent przewodniczacy autor pisarz minister dyrektor zalozyciel wynalazca czlonek prezes',
      place: 'miasto kraj miejsce region ulica rzeka wyspa kontynent prowincja wojewodztwo budynek sala dzielnica',
      date: 'rok data dzien miesiac wiek okres epoka termin',
      time: 'godzina',
      number:
        'liczba ilosc rozmiar wysokosc dlugosc powierzchnia ludnosc populacja procent temperatura predkosc waga odleglosc',
      money: 'cena koszt kwota oplata budzet pensja kara skladka',
    },
    degrees: 'dlugo czesto daleko duzo duzy wysoki stary wysoko czasu',
    auxiliaries: 'czy jest sa byl byla bylo byly ma maja moze moga mozna moge musi musza trzeba nalezy',
  },
  askers: `kto kogo komu kim co czego czemu czym kiedy gdzie dokad skad dlaczego jak ile ilu jaki jaka jakie jakiego jakiej jakim jakich ktory ktora ktore ktorego ktorej ktorym ktorych czyj czyja czyje czy`,
  shaping:
    'nazwa nazwy imie typ rodzaj rodzaje nazywa nazywaja nazywal przyklad przyklady oznacza znaczy powod powody przyczyna sposob dzieje mozliwe glowny',
  article: 'artykul artykule artykulu tekst tekscie dokument dokumencie strona autor autorzy',
  capitalsName: true,
  chat: [
    String.raw`(?:cze[sś][cć]|hej+(?:ka)?|siema(?:nko)?|witam|witajcie|dzie[nń]\sdobry|dobry\swiecz[oó]r|elo|halo)(?:\s(?:wszystkim|wszyscy|ludzie))?`,
    String.raw`(?:czy\s)?(?:kto[sś]|wie\skto[sś]|kto[sś]\swie|wiecie|wiesz)(?:\s(?:wie|mo[zż]e|moze))?(?:\s(?:mi\s)?(?:powiedzie[cć]|wyja[sś]ni[cć]|pom[oó]c))?`,
    String.raw`(?:mam\s)?(?:szybkie\s|ma[lł]e\s)?pytanie(?=\s*[:,])`,
    String.raw`(?:chcia[lł](?:a)?bym|chc[eę])\s(?:wiedzie[cć]|si[eę]\sdowiedzie[cć]|zapyta[cć])`,
    String.raw`(?:wielkie\s)?(?:dzi[eę]ki|dzi[eę]kuj[eę]|dzk|dzięks)(?:\s(?:z\sg[oó]ry|bardzo|wszystkim|za\spomoc))?|z\sg[oó]ry\sdzi[eę]ki`,
    'prosz[eę]|przepraszam|sorki|sorry|lol|haha+|plis|pls',
  ],
  short: ['wgl w ogole', 'nwm nie wiem', 'cb ciebie', 'jkbc jakby co'],
  people: 'ja mnie mi moj moja moje my nas nam ty ciebie ci ktos',
  but: 'ale',
  pointsBack: 'on ona ono oni one jego jej ich jemu im nim nia nich ten ta to te tego tej tych tam tu tutaj oba obie',
  joins:
    'ale|lecz|jednak|jednakże|natomiast|wreszcie|ponadto|poza tym|także|również|też|potem|następnie|wcześniej|dlatego|więc|zatem|i|oraz|lub|albo|inaczej|w przeciwnym razie|na przykład|tymczasem|później|innymi słowy|przeciwnie|jeśli (?:on|ona|ono|oni|to|tak|nie)|gdy (?:on|ona|oni)',
  means: {
    reason: 'ponieważ|bo|bowiem|gdyż|dlatego|z powodu|żeby|aby|przyczyn[aąyę]|powod(?:em|u)|dzięki|wskutek|w związku',
    by: 'za pomocą|przy pomocy|poprzez|dzięki|używając|za pośrednictwem',
    definition: String.raw`jest|są|był[aoiy]?|to|oznacza|nazywa\p{L}*|polega na|składa się`,
    denial: String.raw`nie|nigdy|nikt|nic|żad\p{L}+|bez|ani`,
    permission: String.raw`może|mogą|można|musi|muszą|należy|trzeba|powin\p{L}+|wolno|zabron\p{L}+|zakaz\p{L}*|dozwolon\p{L}+|wymagan\p{L}+|obowiązk\p{L}+|tylko|tak|nie`,
    beforePlace: '(?:w|we|na|z|ze|do|koło|pod)',
    beforeDate: '(?:w|od|do|dnia|po|przed)(?: roku)?',
  },
  written: {
    counted: String.raw`dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|\p{L}+naście|\p{L}+nastu|dwadzieścia|trzydzieści|czterdzieści|\p{L}+dziesiąt|sto|dwieście|\p{L}+sta|\p{L}+set|tysiąc`,
    multiples: String.raw`tys\.?|tysiąc\p{L}{0,2}|tysięcy|mln|milion\p{L}{0,2}|mld|miliard\p{L}{0,2}`,
    months:
      'stycz(?:eń|nia|niu)|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwie(?:cień|tnia|tniu)|maj[au]?|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)|sierp(?:ień|nia|niu)|wrze(?:sień|śnia|śniu)|październik[au]?|listopad(?:a|zie)?|grud(?:zień|nia|niu)',
    inDate: ' ',
    weekdays:
      'poniedział(?:ek|ku|ki)|wtor(?:ek|ku|ki)|środ[aęy]|czwart(?:ek|ku|ki)|piąt(?:ek|ku|ki)|sobot[aęy]|niedziel[aęe]',
    units:
      'rok[u]?|lat[a]?|miesi(?:ąc|ąca|ące|ęcy)|dzień|dni|tydzień|tygodni(?:e|a)?|godzin[aęy]?|minut[aęy]?|sekund[aęy]?|wiek(?:u|ów)?|dekad[aęy]?',
    coins: String.raw`złot\p{L}{1,3}|zł|PLN|euro|dolar\p{L}{0,2}|funt\p{L}{0,2}|gros\p{L}{1,2}`,
    percent: String.raw`procent\p{L}{0,3}|proc\.?`,
    clock: String.raw`godz\.?|godzin[aięey]\p{L}?`,
    names: {
      inside: 'de|von|van|di|da|z',
      person: 'pan|pani|dr|prof|król|królowa|prezydent|minister|profesor|generał|przez|papież|cesarz',
      does: 'który|która|(?:powiedział|założył|wynalazł|napisał|stworzył|odkrył|urodził)a?',
      before: 'w|we|na|z|ze|do|koło|pod',
      place: 'Ulica|Nowy|Nowa|Nowe|Jezioro|Góra|Wyspa|Uniwersytet|Muzeum|Zamek|Święty|Święta|Park|Plac',
    },
    and: 'i|oraz',
    or: 'lub|albo',
    to: 'do',
    between: 'między|pomiędzy',
    by: 'przez',
    articles: '(?!)',
  },
  detected: `i w nie na się z do to że jest jak po co ale za od przez dla czy tak są był była było być może można oraz lub jego jej ich kto kiedy gdzie dlaczego ile jaki jaka
    jakie który która które tym tego tej już tylko ma o przy jako bez musi u pod artykuł`,
  marks: '[łąęśżźńć]|sz|cz|rz',
  caution: 1,
});
