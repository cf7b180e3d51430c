import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What takes minutes: crashes, loads, whole years. */
export default mergeConfig(base, defineConfig({ test: { testTimeout: 600_000 } }), false);
