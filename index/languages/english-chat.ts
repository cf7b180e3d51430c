/** Words of a chat that say nothing of what is asked, wherever they stand. */
const particles = `hey hi hello hiya heya yo sup hallo lol lmao lmfao rofl haha+h? hehe+ xd omg omfg wtf wth smh tbh imo imho idk
  ikr afaik btw fyi asap pls+ plz+ plea+se+ thx tnx ty tysm thanks thank\\syou cheers u ur urself ya y'?all guys folks dude bro bruh
  mate man fam peeps everyone everybody ok okay kk alright um+ uh+ er+m? hm+ ah+ oh+ well so+ like anyway actually basically literally honestly
  seriously really exactly precisely kinda sorta probably maybe just only even again gonna wanna gotta lemme gimme dunno`;
/** Said before a question. */
const openers =
  String.raw`(?:a\s)?(?:quick|dumb|stupid|silly|random|noob|simple|small|another|one\smore)\s(?:question|q)\b[\s:,–-]*
  |(?:i(?:'|’)?m?\s)?(?:was\s|am\s)?(?:just\s)?wondering(?:\sif|\swhether)?
  |(?:does|do|did|would|will)\s(?:any\s?(?:one|body)|some\s?(?:one|body)|you\sguys|u\sguys|you|u)\s(?:here\s)?(?:happen\sto\s)?(?:know|remember)(?:\sif|\swhether)?
  |any\s?(?:one|body)\s(?:here\s)?(?:know|knows|got\san?\sidea)(?:\sif|\swhether)?
  |(?:can|could|would|will)\s(?:you|u|some\s?(?:one|body)|any\s?(?:one|body))\s(?:please\s|pls\s|plz\s)?(?:tell|explain\sto|remind|help|let)\s(?:me|us)(?:\sknow)?(?:\sif|\swhether)?
  |(?:i(?:'|’)?d\slike|i\swant|i\swanna|i\sneed|trying|need)\sto\s(?:know|find\sout)(?:\sif|\swhether)?
  |(?:any|got\sany|has\sany\s?one\sgot\san?y?)\s(?:idea|ideas|clue|info)(?:\sif|\swhether|\son|\sabout)?
  |(?:please|pls|plz)\s(?:tell|explain)(?:\sme|\sus)?|tell\sme|help\sme\sout|not\ssure\sif|sorry\s(?:if|but)(?:\sthis\s(?:was|has\sbeen)\sasked)?`.replace(
    /\n\s*/g,
    '',
  );
/** Said behind one. */
const closers = String.raw`(?:thanks|thank\syou|thx|cheers)(?:\s(?:a\slot|so\smuch|in\sadvance|guys|all))?|(?:real|super|very)\s(?:quick|quickly|fast)|in\sadvance|by\sany\schance|if\s(?:you|u|any\s?one)\s(?:know|knows|don(?:'|’)?t\smind)|or\s(?:what|something|smth|nah|not|no)(?=\s*[?!.]*$)|at\sall(?=\s*[?!.]*$)|now\swhat(?=\s*[?!.]*$)|what\snow(?=\s*[?!.]*$)`;

/** Longer ones first. A particle is a word of its own; with a capital inside a sentence it may be a name and stays. */
export const englishChat = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?:${openers}|${closers}|${particles.split(/\s+/).join('|')})(?![\p{L}\p{N}'’-])`,
  'giu',
);
