import { Component, type ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { RouterOutlet, provideRouter } from '@angular/router';
import 'acu-body-map/define';
import { AboutPage } from './about-page';
import { MapPage } from './map-page';
import { ObjectPage } from './object-page';

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {}

export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter([
      { path: '', pathMatch: 'full', redirectTo: 'desk' },
      { path: 'desk', component: MapPage },
      { path: 'object', component: ObjectPage },
      { path: 'about', component: AboutPage },
    ]),
  ],
};
