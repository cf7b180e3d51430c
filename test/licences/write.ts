import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, licencesPage, shippedBy } from './licences.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
writeFileSync('docs/licences.md', licencesPage(shippedBy(lock)));
