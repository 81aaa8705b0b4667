import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AcuSelectEvent } from 'acu-body-map';
import { desk, nameOf } from './points';

@Component({
  imports: [RouterLink],
  // So that Angular takes the tag as it is.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>At the desk, with an object</h1>
    <p>
      Chosen: <output>{{ chosen() }}</output>
    </p>
    <acu-body-map id="map" [data]="desk" [headingLevel]="2" (acu-select)="show($event)" />
    <p><a routerLink="/about">About these points</a></p>
  `,
})
export class ObjectPage {
  protected readonly desk = desk;
  protected readonly chosen = signal('nothing');

  protected show({ detail }: AcuSelectEvent): void {
    this.chosen.set(nameOf(detail.id));
  }
}
