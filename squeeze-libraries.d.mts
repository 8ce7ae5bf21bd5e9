import type { Plugin } from 'esbuild';

export const squeezeLibraries: Plugin;
