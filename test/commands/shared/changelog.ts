import { articleFrom } from '../../index/seed-article.ts';

/** Versions with days and kinds of changes, one without a day, and one whose entries begin with their kind. */
export const changelog = articleFrom(
  `# Changelog

What the lamp does, version by version.

## 1.3.0 - 2024-05-02

### Added

- A dimmer.
- A timer that counts to nine hours.

### Changed

- The lamp glows for five minutes.

### Removed

- The buzzer, deprecated since 1.1.0.

## 1.2.0

- New: a red bulb.
- Fixed the switch.

## 1.1.0 - 2023-10-09

### Fixed

- The lamp no longer hums.

### Deprecated

- The buzzer, to be removed in 1.3.0.
`,
  'changelog.md',
);
