import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { RouterOutlet, provideRouter } from '@angular/router';
import 'acu-body-map/define';
import { AboutPage } from './about-page';
import { MapPage } from './map-page';

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
class App {}

void bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: '', pathMatch: 'full', redirectTo: 'desk' },
      { path: 'desk', component: MapPage },
      { path: 'about', component: AboutPage },
    ]),
  ],
});
