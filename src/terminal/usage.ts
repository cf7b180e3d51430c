import { en } from '../../commands/phrases/en.ts';
import { flagOf, programs } from './program.ts';
import { namedOptions, scripted, takenBy } from './scripted.ts';

/** The page that --help prints: what can be given after `npm run verbatim --`, with what follows it. */
export function helpText(): string {
  const given = scripted.map((command) => {
    return line(`${command.name} ${takenBy(command)}`, lowered(en.commands[command.name].description));
  });
  const others = Object.entries(programs).map(([name, { takes, does }]) => line(`${name} ${takes}`, does));
  const flags = Object.keys(programs).flatMap((name) => {
    const flag = flagOf(name);
    return flag ? [line(`--${flag.name}`, `with ${name}: ${flag.does}`)] : [];
  });
  const named = namedOptions.map(({ name, operand }) => {
    return line(`--${name} ${operand}`, lowered(en.options[name].description));
  });
  return `Verbatim answers questions about articles in the articles' own words.

npm run --silent verbatim -- COMMAND

${[...given, ...others].join('\n')}

  --json             data instead of text (${[...scripted.map(({ name }) => name), 'doctor'].join(', ')});
                     ask --json without a question answers one a line from standard input
${[...named, ...flags].join('\n')}
  --articles DIR     the folder of articles (instead of ARTICLES_DIR)

Exit status: 0; 1 when doctor finds something wrong; 2 when the command line or the settings are wrong, 4 when the database can't be used, with
one line on standard error.
`;
}

function line(what: string, does: string): string {
  return `  ${what.padEnd(18)} ${does}`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
