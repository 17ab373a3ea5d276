import { defineConfig } from 'vite';

// The explorer's files, with a hash of their content in each name, and a list
// that tells the service which of them start it.
export default defineConfig({
  base: '/assets/explorer/',
  logLevel: 'warn',
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    manifest: 'manifest.json',
    license: { fileName: 'licences.md' }, // of all that is bundled
    chunkSizeWarningLimit: 8000, // the editor is large, and loaded on this page only
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'main.js',
      onLog(level, log, handle) {
        if (log.code === 'MODULE_LEVEL_DIRECTIVE') return; // 'use client' means nothing here
        handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
