import { defineConfig } from 'vite';

const pages = [
  'turbo',
  'turbo-about',
  'turbo-frame',
  'htmx',
  'htmx-about',
  'htmx-2',
  'htmx-2-about',
  'transitions',
  'transitions-about',
];

export default defineConfig({
  build: { rolldownOptions: { input: ['index.html', ...pages.map((page) => `${page}.html`)] } },
});
