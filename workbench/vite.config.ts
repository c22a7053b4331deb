import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2022',
    // The server's content security policy allows no inline script, and data: for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    // What is bundled asks that its licences go with it.
    license: { fileName: 'licenses.md' },
  },
  // While developing, answers come from a server started beside: ./shanhai serve.
  server: { proxy: { '/api': process.env.SHANHAI_SERVER ?? 'http://127.0.0.1:8417' } },
});
