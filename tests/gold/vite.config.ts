import path from 'node:path'
import { defineConfig } from 'vite'

/** Builds the scores of the gold articles for Node. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(import.meta.dirname, '../../out/gold'),
    emptyOutDir: true,
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'run.ts'),
      output: { entryFileNames: '[name].mjs' },
    },
  },
  ssr: { noExternal: true },
})
