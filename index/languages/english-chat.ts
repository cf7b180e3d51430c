import { type ShortForms, type Speaking, wordSet } from './language.ts';
import { listed, saidInWords } from './said.ts';

/** Words of a chat that say nothing of what is asked, wherever they stand. */
const interjections = `hey+ heyo hi+ hiya hello+ heya y+o+ sup wassup hallo howdy greetings (?:lo+)+l+ lolz lmf?ao+ rofl k?ek (?:ha){2,}h? (?:he){2,}h? hah heh xd+ omf?g+
  wtf wth smh tbh tbf ngl imo imho ikr afaik afaict iirc iiuc btw fyi fwiw tldr tl icymi nvm ofc obv obvs jw jc ama eli5 lmk hmu irl asap
  pl[sz]+ pl[ie]+s+e? plea+[sz]e+ plox thx+ thnx thanx tnx tks ty tysm tyvm tyia ta cheers thankies urself ya+y+ y'?all yall guys guise folks dude dudes bro+ bros bruh+ bruv
  mate m8 man fam famo? peeps kk um+ uh+ er+m? hm+ mm+ ah+ aw+ ay+ ayo+ eh oh+ ooh+ oof whoa woah wow rn fr frfr istg ong srsly rly sry soz
  oops whoops yeah+ yea yep yup nah ffs jk welp ugh+ meh bleh argh wait n?oobs? newbs? n00b newbie forgor sigh yikes dang damn darn dammit heck poggers lowkey highkey
  deadass tryna finna imma gotchu halp haalp hewwo owo uwu trippin gimmie pretty\\splease for\\sreal`;
const fillers = `everyone everybody anyone anybody somebody ok+ okay+ okie alright aight well so+ like anyway anyways actually basically literally honestly seriously really
  exactly precisely legit kinda sorta probably maybe perhaps just only even again gonna wanna gotta lemme gimme tho`;
/** Said before a question. */
const openers =
  String.raw`good\s(?:morning|afternoon|evening|day)(?:\s(?:all|everyone|everybody|team))?|(?<=^\s*)dear\s\p{L}+(?=\s*,)
  |(?:a\s)?(?:(?:super|really|very|probably|maybe|kinda)\s)*(?:quick|dumb|stupid|silly|random|noob|simple|small|another|easy|weird|short|one\s(?:more|last|other))\s(?:\p{L}+\s)?(?:question|q|check|(?:one|thing)(?=\s*[:,–—-]))(?:\s(?:probably|maybe|i\sknow|sorry|for\s(?:you|u)(?:\sguys|\sall)?))?\b[\s:,–-]*
  |(?<=^\s*(?:@\S+\s*)?)(?:i\s(?:have|got)\s|got\s)?(?:an?\s|one\s)?(?:\p{L}+\s){0,2}question(?:\sfor\s(?:you|u|yall|everyone)(?:\s(?:guys|all))?)?(?=\s*[:,;–—-])
  |not\s(?:gonna|going\sto)\slie|(?:i(?:'|’)?m|i\sam)\s(?:\p{L}+\s)?new\s(?:here|to\sthis|at\sthis|around\shere)
  |(?:hey+|yo+|hi+|hello|sup)\s\p{L}+(?=\s*[,!])
  |one\s(?:more|last|other)\sthing
  |(?:i(?:'|’)?m?\s)?(?:was\s|am\s)?(?:just\s)?wondering(?:\sif|\swhether)?
  |(?:does|do|did|would|will)\s(?:any\s?(?:one|body)|some\s?(?:one|body)|you\sguys|u\sguys|you|u)\s(?:here\s)?(?:happen\sto\s)?(?:know|remember)(?:\sif|\swhether)?
  |any\schance\s(?:that\s)?(?:any\s?one|any\s?body|some\s?one|some\s?body|you|u)\s(?:knows?|(?:can|could)\s(?:tell|help)(?:\sme)?)(?:\sif|\swhether)?
  |any\s?(?:one|body)\s(?:here\s)?(?:know|knows|got\san?\sidea)(?:\sif|\swhether)?
  |(?:can|could|would|will)\s(?:you|u|some\s?(?:one|body)|any\s?(?:one|body))\s(?:please\s|pls\s|plz\s)?(?:tell|explain\sto|remind|help|let)\s(?:me|us)(?:\s(?:know|out))?(?:\sif|\swhether)?
  |(?:(?:i(?:'|’)?d|would)\s(?:really\s)?(?:like|love)|i\swant|i\swanna|i\sneed|trying|need|want)\sto\s(?:know|find\sout|figure\sout|understand|learn)(?:\sif|\swhether)?
  |(?:any|got\sany|has\sany\s?one\sgot\san?y?|no|not\san?|have\sno|got\sno)\s(?:idea|ideas|clue|clues|info|thoughts|help)(?:\sif|\swhether|\son|\sabout)?
  |(?:been\s)?(?:googl|search|look)ing\s(?:everywhere|around|for\s(?:hours|ages|days|this))
  |(?:can(?:'|’)?t|cannot|could(?:n(?:'|’)?t|\snot))\s(?:seem\sto\s|for\sthe\slife\sof\sme\s)?(?:find|figure)\s(?:it|this|that|out|anything|an?y?\sanswer)(?:\sout)?(?:\sanywhere)?
  |(?:please|pls|plz)\s(?:tell|explain|help)(?:\sme|\sus)?|tell\sme|help\sme(?:\sout)?|not\ssure\s(?:if|but)|sorry\s(?:if|but)(?:\s(?:this|it)(?:\s(?:was|is|has\sbeen)|(?:'|’)s(?:\sbeen)?)\s(?:already\s)?asked(?:\s(?:before|already|a\slot|here|often))*)?`.replace(
    /\n\s*/g,
    '',
  );
/** Said behind one. */
const closers = String.raw`(?:with\s)?(?:kind|kindest|best|warm|warmest|all\sthe)\s(?:regards|wishes|best)|yours\s(?:sincerely|faithfully|truly)|(?:many\s)?(?:thanks|thank\s(?:you|u)|thx|thanx|ty|cheers)(?:\s(?:a\s(?:lot|bunch|ton|million)|(?:so|very)\smuch|heaps|tons|loads|kindly|in\sadvance|guys|all|mate|for\s(?:the|any|your|all)\s(?:\p{L}+\s)?help))?|(?:when|if|whenever)\s(?:you|u|ya|any\s?one|some\s?one)\s(?:get|got|gets|have|has|can|could)(?:\s(?:a|the))?(?:\s(?:sec|second|min|minute|moment|chance|time|help))?(?=\s*(?:[?!.,)]|$))|or\sam\si\s(?:just\s)?\p{L}+(?=\s*(?:[?!.,)]|$))|please\sand\sthank\s(?:you|u)|(?:real|super|very)\s(?:quick|quickly|fast)|in\sadvance|by\sany\schance|if\s(?:you|u|any\s?one)\s(?:know|knows|don(?:'|’)?t\smind)|or\s(?:what|something|smth|nah|not|no)(?=\s*(?:[?!.,)]|$))|at\sall(?=\s*[?!.]*$)|now\swhat(?=\s*[?!.]*$)|what\snow(?=\s*[?!.]*$)|(?:just\s)?(?:asking|wondering|checking)(?:\sfor\sa\sfriend)?(?=\s*(?:[?!.),:]|\p{Extended_Pictographic}|$))`;

/** What is said around a question in English. */
export const englishChat = saidInWords(openers, closers, ...listed(interjections));

/** What is said in the middle of one, too. */
export const englishFillers = saidInWords(...listed(fillers));

/** Words that are typed short, or as they are spoken, and that no article writes so: `short word`. */
const shortWords = `u you,r are,ur your,urs yours,y why,wat what,wut what,whut what,wats what,da the,tha the,teh the,dis this,dat that,abt about,bout about,bc because,
  cuz because,coz because,cos because,bcoz because,bcuz because,b4 before,n and,thru through,wen when,wich which,hw how,ppl people,im i am,ive i have,theyre they are,youre you are,theres there is,some1 someone,any1 anyone,no1 nobody,every1 everyone,tmrw tomorrow,tmr tomorrow,gr8 great,l8 late,2day today,2moro tomorrow,2nite tonight`;

/** How a chat writes words short. A two is "to" and a four is "for" only where no number stands. */
export const englishShortForms: ShortForms = {
  words: new Map(shortWords.split(/,\s*/).map((pair) => pair.split(/ (.*)/) as [string, string])),
  signs: [
    [/(?<![\p{L}\p{N}])w\/o(?![\p{L}\p{N}])/giu, 'without'],
    [/(?<![\p{L}\p{N}])w\/(?!\p{L}\/)/giu, 'with '],
    [
      /(?<=(?<!\p{L})(?:need|needs|want|wants|wanna|have|has|how|where|when|what|try|trying|go|going|able|used|supposed|allowed|like|gotta)\s)2(?=\s\p{Ll})/giu,
      'to',
    ],
    [/(?<=\p{Ll}(?:ed|ing)\s)2(?=[\s?!.]*$)/giu, 'to'],
    [
      /(?<=\p{Ll}(?:ed|ing)\s)4(?=[\s?!.]*$)|(?<![\p{L}\p{N}])4(?=\s(?:whom?|which|what|\p{Ll}{3,}ing)(?!\p{L}))/giu,
      'for',
    ],
    [/(?<=\p{Ll}\s)2(?=\s(?:the|da|my|me|our|your|ur|this|that|it|us|u|you)(?!\p{L}))/giu, 'to'],
    [/(?<=\p{Ll}\s)4(?=\s(?:the|da|my|me|our|your|ur|this|that|it|us|u|you|a|an|free|real|sure)(?!\p{L}))/giu, 'for'],
  ],
};

/** How somebody speaks of himself in English, and begins to ask. */
export const englishSpeaking: Speaking = {
  people: wordSet(
    'i im ive ill id idk idc dunno ngl me my myself mine we you u ya anyone anybody someone somebody everyone whoever guys',
  ),
  opens: wordSet('been sorry trying not hope hoping still asking guess'),
  speakers: wordSet('i idk dunno'),
  askers: wordSet('who whom whose when where which what whats why how hows whos wheres'),
  but: wordSet('but'),
  circumstances:
    wordSet(`in at on for with without during after before if unless when while as by from since until under over to of and than
    because between within per`),
  auxiliaries:
    wordSet(`am is are was were do does did has have had can could will would shall should may might must need
    isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt`),
  goesOn:
    wordSet(`if when that whether what which who where how why do does did can could will would should shall may might must am was have had
    isnt dont cant than because as and or before after until while of with for to in on by from about is are`),
};
