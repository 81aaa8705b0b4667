// The same through a site's own bundler, from the unbundled library.
import '#library';

bench.start((host) => host.append(document.createElement('acu-body-map')));
