import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What takes minutes: crashes, loads, whole years. One file at a time, since they measure rates. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/**/*.slow.test.ts'],
    exclude: ['node_modules/**'],
    fileParallelism: false,
    isolate: true,
    testTimeout: 600_000,
  },
});
