import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPermissive, type Lock, licencesPage, shippedBy } from './licences.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const shipped = shippedBy(lock);

describe('what is shipped', () => {
  it('is under permissive licences, every package', () => {
    expect([shipped.length > 100, shipped.filter(({ licence }) => !isPermissive(licence))]).toEqual([true, []]);
  });

  it('is listed in docs/licences.md', () => {
    expect(readFileSync('docs/licences.md', 'utf8'), 'run npm run licences').toBe(licencesPage(shipped));
  });

  it('has an exact version for all that the project asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    const running = Object.entries(lock.packages).filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
    expect(running.map(([path]) => path)).toEqual([]);
  });

  it('is checked against its digest, every package, and comes from the registry', () => {
    const others = Object.entries(lock.packages).filter(([path]) => path !== '');
    const unsure = others.filter(
      ([, { resolved = '', integrity = '' }]) =>
        !/^sha512-/.test(integrity) || !/^(?:https:\/\/[^?#]+\.tgz)?$/.test(resolved),
    );
    expect(unsure.map(([path]) => path)).toEqual([]);
  });
});

describe('a licence', () => {
  it('is permissive where one may be chosen that is, and all that hold together are', () => {
    const licences = [
      'MIT',
      '(MIT OR GPL-3.0)',
      'GPL-3.0',
      'MIT AND GPL-2.0',
      '(MIT AND ISC)',
      'none',
      'SEE LICENSE IN x',
    ];
    expect(licences.filter(isPermissive)).toEqual(['MIT', '(MIT OR GPL-3.0)', '(MIT AND ISC)']);
  });
});
