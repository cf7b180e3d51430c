import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = '  1 This software and database is being provided to you  \n';

/** A WordNet of seven synsets in the real format: car = auto < vehicle, Ford is an instance of car, drive → driver, wet ! dry. */
const FILES = {
  'data.noun': [
    '00000001 06 n 02 car 0 auto 0 002 @ 00000002 n 0000 ~i 00000003 n 0000 | a motor vehicle  ',
    '00000002 06 n 01 vehicle 0 001 ~ 00000001 n 0000 | a conveyance  ',
    '00000003 18 n 01 Ford 0 001 @i 00000001 n 0000 | a make  ',
    '00000004 18 n 01 driver 0 001 + 00000001 v 0101 | one who drives  ',
  ],
  'data.verb': ['00000001 38 v 01 drive 0 001 + 00000004 n 0101 01 + 02 00 | operate a vehicle  '],
  'data.adj': [
    '00000001 00 a 01 wet 0 001 ! 00000002 a 0101 | covered with liquid  ',
    '00000002 00 a 01 dry(p) 0 001 ! 00000001 a 0101 | free from liquid  ',
  ],
  'data.adv': [],
  'index.noun': [
    'auto n 1 1 @ 1 0 00000001  ',
    'car n 1 2 @ ~ 1 1 00000001  ',
    'driver n 1 1 + 1 1 00000004  ',
    'ford n 1 1 @ 1 0 00000003  ',
    'vehicle n 1 1 ~ 1 1 00000002  ',
  ],
  'index.verb': ['drive v 1 1 + 1 1 00000001  '],
  'index.adj': ['dry a 1 1 ! 1 1 00000002  ', 'wet a 1 1 ! 1 1 00000001  '],
  'index.adv': [],
};

const COUNTS = 'car%1:06:00:: 00000001 1 71\ndrive%2:38:00:: 00000001 1 68\nwet%3:00:01:: 00000001 1 13\n';

export function writeDictionary(directory: string): string {
  const path = join(directory, 'dict');
  mkdirSync(path);
  for (const [file, lines] of Object.entries(FILES)) writeFileSync(join(path, file), `${LICENCE}${lines.join('\n')}\n`);
  writeFileSync(join(path, 'index.sense'), COUNTS);
  return path;
}
