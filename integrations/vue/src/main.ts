import 'acu-body-map/acu-body-map.css';
import 'acu-body-map/define';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import AboutPage from './pages/AboutPage.vue';
import MapPage from './pages/MapPage.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: MapPage },
    { path: '/about', component: AboutPage },
  ],
});
createApp(App).use(router).mount('#app');
