/**
 * Words that Porter2 gives the stem of another word, with their forms: the first of each row is the term of all. Found as pairs of frequent
 * words of one stem that the lexicon takes for unlike (busy, business); those of which nobody asks for one and means the other.
 */
const table = `
accession|apartment apartments|authority authorities authorize authorized authorizes authorizing authorization|busy busier busiest
civilization civilizations|conservative conservatives|contention|conversion conversions|customer customers|department departments
designate designated designates designating designation|emergency emergencies|evening evenings|executive executives|formation formations
important importance importantly|informal informally|internal internally|international internationally|liberation|likely|majority majorities
minority minorities|odds|organization organizations organize organized organizes organizing organizer organizers organizational
positive positively|publication publications|respective respectively|several|succession successive|suite suites|treasurer treasurers
tribunal tribunals|unit units|universal universally|university universities|unlikely`;

const terms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\||\n/)
    .flatMap((row) => {
      const forms = row.split(' ');
      return forms.map((form) => [form, forms[0] as string] as const);
    }),
);

/** The term of a word, as it is written in America, whose stem would be another word's; undefined for any other. */
export function distinctTerm(word: string): string | undefined {
  return terms.get(word);
}
