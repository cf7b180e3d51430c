/** A package that is installed where the bot runs. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What package-lock.json says of a package. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Licences that ask for no more than to be named. */
const permissive = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0'];

/** All that `npm ci --omit=dev` installs on one system or another, by name, each version once. */
export function shippedBy({ packages }: Lock): readonly Shipped[] {
  const all = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = 'none' }]) => {
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        licence: license,
      };
    });
  const once = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Whether a licence, or one of those that may be chosen, is permissive; all of those that hold together must be. */
export function isPermissive(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => permissive.includes(one)));
}

/** The page docs/licences.md. */
export function licencesPage(shipped: readonly Shipped[]): string {
  return [
    '# What is shipped, and under which licences',
    '',
    'Packages that are installed with the bot, as `package-lock.json` has them; of those for several systems only one is. Each has its licence’s text in its folder',
    'below `node_modules`. `npm run licences` writes this page, and a test compares it. The words of like meaning and the table of Chinese characters are of other',
    'origins: [of the words](../index/lexicon/LICENSES.md), [of the table](../index/languages/LICENSES.md). Verbatim itself is under the [MIT licence](../LICENSE).',
    '',
    ...tableOf([
      ['package', 'version', 'licence'],
      ...shipped.map(({ name, version, licence }) => [name, version, licence]),
    ]),
    '',
  ].join('\n');
}

/** The first row is the head; columns are as wide as their longest cell, as the formatter has them. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const [head = '', ...others] = lines;
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others];
}
