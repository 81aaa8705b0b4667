import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AcuSelectEvent } from 'acu-body-map';
import { desk, nameOf } from './points';

@Component({
  imports: [RouterLink],
  // So that Angular takes the tag as it is.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>At the desk</h1>
    <p>
      Chosen: <output>{{ chosen() }}</output>
    </p>
    <acu-body-map id="map" [attr.data]="text" heading-level="2" deep-link (acu-select)="show($event)" />
    <p><a routerLink="/about">About these points</a></p>
  `,
})
export class MapPage {
  // As text, so that a server writes it into the page.
  protected readonly text = JSON.stringify(desk);
  protected readonly chosen = signal('nothing');

  protected show({ detail }: AcuSelectEvent): void {
    this.chosen.set(nameOf(detail.id));
  }
}
