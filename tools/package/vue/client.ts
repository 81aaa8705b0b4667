/** Goes on in the browser from what the server has drawn. */
import 'acu-body-map/define';
import { createSSRApp } from 'vue';
import { PAGES } from './app.js';

createSSRApp(PAGES[location.pathname]!).mount('#root');
