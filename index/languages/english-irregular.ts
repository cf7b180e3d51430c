/**
 * Irregular forms and the word they belong to, `word form form …`. Forms that are other words, too, are left out (found, left, saw,
 * ground, wound, lay, bore, rose, felt, fell, thought, bound, lives, leaves), and words whose -ing is a thing: built is no building, met
 * no meeting.
 */
const table = `
add added adding adds|arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bite bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|burn burnt|buy bought|catch caught|choose chose chosen
cling clung|come came|creep crept|deal dealt|die dies died dying|dig dug|dream dreamt|drink drank|drive drove driven|eat ate eaten|err erred erring
fall fallen|fight fought|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given|go goes went gone|grow grew grown|hang hung
hide hid hidden|hold held|keep kept|know knew known|lead led|leap leapt|learn learnt|lend lent|lose lost
make made|mislead misled|misunderstand misunderstood|overcome overcame|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|panic panicked panicking|pay paid|prove proven|rebuild rebuilt|repay repaid|rewrite rewrote rewritten
ride rode ridden|ring rang rung|rise risen|run ran|see seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spell spelt|spend spent
spin spun|spoil spoilt|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|throw threw thrown|traffic trafficked trafficking
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
alumnus alumni|analysis analyses|appendix appendices|bacterium bacteria|buffalo buffaloes|bus buses busses|cactus cacti|calf calves|child children
crisis crises|criterion criteria|curriculum curricula|diagnosis diagnoses|emphasis emphases|foot feet|focus foci focuses focused focusing focussed focussing
formula formulae|fungus fungi|gas gases|goose geese|half halves|hypothesis hypotheses|index indices indexes indexed indexing|knife knives|larva larvae
lens lenses|loaf loaves|man men|matrix matrices|mouse mice|nucleus nuclei|ox oxen|parenthesis parentheses|phenomenon phenomena|quiz quizzes
scarf scarves|shelf shelves|stimulus stimuli|synthesis syntheses|thesis theses|thief thieves|tooth teeth|vertebra vertebrae|wife wives
wolf wolves|woman women
boycott boycotted boycotting|ebb ebbed ebbing|egg egged egging|embed embedded embedding|free freed freeing frees|glue glued gluing|interfere interfered interfering
overheat overheated overheating|sacrifice sacrificed sacrificing|sue sued suing|vie vying`;

const bases: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\||\n/)
    .flatMap((row) => {
      const [base = '', ...forms] = row.trim().split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The word that an irregular form belongs to, where no rule would find it: `children` → `child`; undefined for any other. */
export function irregularBase(form: string): string | undefined {
  return bases.get(form);
}
