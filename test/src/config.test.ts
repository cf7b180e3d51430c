import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/check-settings.ts';
import { freeConfig, settingNames } from '../../src/config.ts';

const values = fc.constantFrom(undefined, '', ' ', ' data ', 'a b', '1');

it('reads settings that can’t be wrong as they are read where they are checked', () => {
  const environments = fc.record({ DISCORD_TOKEN: values, ARTICLES_DIR: values, DATA_DIR: values, NO_COLOR: values });
  fc.assert(
    fc.property(environments, (environment) => {
      expect(freeConfig(environment)).toEqual(parseConfig(environment));
    }),
  );
});

it('leaves what can be wrong to the check', () => {
  const unchecked = settingNames.filter((name) => freeConfig({ [name]: '1' }) !== undefined);
  expect(unchecked).toEqual(['DISCORD_TOKEN', 'ARTICLES_DIR', 'DATA_DIR', 'NO_COLOR']);
});
