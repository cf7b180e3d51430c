import { defineConfig } from 'vitest/config';
import { testDeadline } from './test/setup/deadlines.ts';

/** A failing order can be had again: vitest prints the seed. */
const seed = Number(process.env.TEST_SEED ?? Date.now() % 100_000);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.slow.test.ts'],
    globalSetup: ['test/setup/build.ts'],
    setupFiles: ['test/setup/fail-on-console.ts'],
    reporters: ['default', './test/setup/count-reporter.ts'],
    // The default leaves one core idle, which is half of a computer with two.
    maxWorkers: '100%',
    // No module is mocked and none keeps what a test could change, so files may share them: a minute less of loading.
    isolate: false,
    testTimeout: testDeadline,
    hookTimeout: testDeadline,
    sequence: { shuffle: { tests: true, files: false }, seed },
  },
});
