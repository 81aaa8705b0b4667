import { mergeApplicationConfig, type ApplicationRef } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { RenderMode, provideServerRendering, withRoutes } from '@angular/ssr';
import { App, config } from './app';

const onServer = mergeApplicationConfig(config, {
  providers: [
    provideServerRendering(
      withRoutes([
        // A server leaves objects out of the page.
        { path: 'object', renderMode: RenderMode.Client },
        { path: '**', renderMode: RenderMode.Prerender },
      ]),
    ),
  ],
});

export default (context: BootstrapContext): Promise<ApplicationRef> => bootstrapApplication(App, onServer, context);
