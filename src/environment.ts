import { config as readDotenv } from 'dotenv';
import { type Config, type EnvironmentFile, freeConfig, type InvalidConfig, type Settings } from './config.ts';

/** The environment of this process, with what a file `.env` in the working directory adds to it. */
export async function readEnvironment(): Promise<Config | InvalidConfig> {
  const { environment } = fromFileAndProcess();
  // zod is a hundred modules: nobody waits for them where there is nothing to check.
  return freeConfig(environment) ?? (await import('./check-settings.ts')).parseConfig(environment);
}

/** The same, whatever is wrong with it. */
export async function readSettings(): Promise<Settings> {
  const { environment, file } = fromFileAndProcess();
  return { ...(await import('./check-settings.ts')).parseSettings(environment), file };
}

/** The script that npm runs this process by, as `package.json` has it; undefined where it isn't npm that does. */
export function npmScript(): string | undefined {
  return process.env.npm_lifecycle_script;
}

function fromFileAndProcess() {
  const fromFile: Record<string, string> = {};
  const { error } = readDotenv({ quiet: true, processEnv: fromFile });
  const file: EnvironmentFile = { isThere: error === undefined, names: Object.keys(fromFile) };
  return { environment: { ...fromFile, ...process.env }, file };
}
