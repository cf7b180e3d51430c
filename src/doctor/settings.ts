import { editDistance } from '../../index/lexicon/edit-distance.ts';
import { type Settings, settingNames } from '../config.ts';
import { type Finding, findingsOf } from './finding.ts';

const mostSlips = 2;

/** Whether every setting makes sense, and every line of `.env` is a setting. No value is repeated. */
export function checkSettings({ problems, file }: Pick<Settings, 'problems' | 'file'>): readonly Finding[] {
  const { well, off, wrong } = findingsOf('settings');
  const place = file.isThere ? '.env' : 'the environment';
  const bad = problems.map((problem) => wrong(problem, `Mend that line in ${place}; .env.example shows each setting.`));
  const misspelt = file.names.flatMap((name) => {
    const meant = meantBy(name);
    return meant ? [wrong(`.env has ${name}, which is no setting`, `Write ${meant} instead.`)] : [];
  });
  if (bad.length + misspelt.length > 0) return [...bad, ...misspelt];
  return [file.isThere ? well('the settings of .env make sense') : off('there is no file .env: the defaults hold')];
}

/** The setting that a name is a slip of; undefined for a setting, and for a name that is like none. */
function meantBy(name: string): string | undefined {
  if (settingNames.some((setting) => setting === name)) return undefined;
  return settingNames.find((setting) => editDistance(name.toUpperCase(), setting, mostSlips) <= mostSlips);
}
