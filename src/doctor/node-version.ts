import { type Finding, findingsOf } from './finding.ts';

/** The oldest that will do, as package.json says. */
export const oldestNode = '20.19';

/** `version` is such as 24.1.0. */
export function checkNode(version: string): Finding {
  const { well, wrong } = findingsOf('node');
  return isAtLeast(version, oldestNode)
    ? well(`Node ${version}`)
    : wrong(`Node ${version} is too old`, `Install Node ${oldestNode} or later from https://nodejs.org/.`);
}

function isAtLeast(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = oldest.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
