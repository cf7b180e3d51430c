import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const interval = 250;

/** What is needed of a process, and where the system shows the others; not every system does. */
export interface Surroundings {
  readonly ppid: number;
  readonly proc?: string;
}

/**
 * Calls `gone` once when the npm that runs this program is there no more. npm passes a signal to the shell that it starts a script by, and goes. dash, Debian's
 * `sh`, then goes as well without a word to the program, or stays for it. `script` is the text of the script that npm runs; for one that isn't ours nothing is watched.
 */
export function watchNpm(
  script: string | undefined,
  gone: () => void,
  surroundings: Surroundings = globalThis.process,
): void {
  if (!script?.includes('src/main.js')) return;
  const before = waitingFor(surroundings, script);
  const timer = setInterval(() => {
    if (waitingFor(surroundings, script) === before) return;
    clearInterval(timer);
    gone();
  }, interval);
  timer.unref();
}

/** Who waits for the program: its parent, and where that is the shell of the script, npm behind it. A shell that put the program in its own place isn't there. */
function waitingFor({ ppid, proc = '/proc' }: Surroundings, script: string): string {
  const isShell = read(`${proc}/${ppid}/cmdline`)?.includes(script) === true;
  return isShell ? `${ppid} ${parentOf(read(`${proc}/${ppid}/stat`))}` : String(ppid);
}

/** `7314 (sh) S 7302 …` → 7302; the name in the brackets may hold anything. */
function parentOf(stat: string | undefined): string | undefined {
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
