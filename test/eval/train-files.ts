/** What `parseArgs` says of the command line, as far as files go. */
interface Token {
  readonly kind: 'option' | 'positional' | 'option-terminator';
  readonly name?: string;
  readonly value?: string | undefined;
}

/** Files that weights are fitted to, and files that they are only measured on. */
export interface TrainFiles {
  readonly fitted: readonly string[];
  readonly measured: readonly string[];
}

/** `--measure` takes all files up to the next option, so that none behind it is fitted to by mistake. */
export function trainFiles(tokens: readonly Token[]): TrainFiles {
  const fitted: string[] = [];
  const measured: string[] = [];
  let into = fitted;
  for (const { kind, name, value } of tokens) {
    if (kind !== 'positional') into = name === 'measure' ? measured : fitted;
    if (value !== undefined && (kind === 'positional' || name === 'measure')) into.push(value);
  }
  return { fitted, measured };
}
