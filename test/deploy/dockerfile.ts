import { existsSync, readFileSync } from 'node:fs';

/** One line of a Dockerfile: what to do, and with what. */
export interface Step {
  readonly name: string;
  readonly rest: string;
}

/** What stands between two FROMs. */
export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}

const known = ['WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'VOLUME', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

/** A Dockerfile's stages in order. Throws at what is no instruction that the tests understand. */
export function stagesOf(file: string): readonly Stage[] {
  const stages: { name: string; image: string; steps: Step[] }[] = [];
  const lines = readFileSync(file, 'utf8').replace(/\\\n/g, ' ').split('\n');
  for (const line of lines.filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [image = '', , as = ''] = rest.split(/\s+/);
      stages.push({ image, name: as, steps: [] });
    } else if (known.includes(name)) stages.at(-1)?.steps.push({ name, rest });
    else throw new Error(`${file} has a line that is not understood: ${line}`);
  }
  return stages;
}

/** What an ignore file of the form "everything but" lets into the build. */
export function letIn(file: string): readonly string[] {
  const [first, ...others] = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  if (first !== '*' || !others.every((line) => /^![\w.-]+$/.test(line))) throw new Error(`${file} isn’t understood`);
  return others.map((line) => line.slice(1));
}

/** `A=b` lines of a stage. */
export function environmentIn({ steps }: Stage): Readonly<Record<string, string>> {
  const lines = steps.filter(({ name }) => name === 'ENV').map(({ rest }) => rest);
  return Object.fromEntries(lines.map((line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)]));
}

/** The last of an instruction that is written as a list, such as CMD. */
export function listIn({ steps }: Stage, name: string): readonly string[] {
  const rest = steps.findLast((step) => step.name === name)?.rest ?? '';
  return JSON.parse(rest.slice(rest.indexOf('['))) as string[];
}
