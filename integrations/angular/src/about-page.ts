import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  imports: [RouterLink],
  template: `
    <h1>About these points</h1>
    <p><a routerLink="/desk">Back to the map</a></p>
    <p><a routerLink="/object">Back to the map with an object</a></p>
  `,
})
export class AboutPage {}
