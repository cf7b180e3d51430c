import type { Articles } from './stage.ts';

/** Two small articles that both speak of winter. */
export const bees = `# Bees

## Honey

Bees make honey in hives. A hive holds forty thousand bees. The queen lays two thousand eggs a day.

## Winter

In winter the bees keep warm by trembling. They eat the honey of the summer.
`;
export const wolves = `# Wolves

## Packs

Wolves hunt in packs. A pack has six wolves.

## Winter

In winter the wolves follow the deer into the valley.
`;
export const shelf: Articles = { 'bees.md': bees, 'wolves.md': wolves };
