import process from 'node:process';
import { benchPortal } from './bench/bench-portal.ts';
import { benchOwnBuild } from './bench/own-build.ts';
import { readRequest } from './bench/settings.ts';
import { runScript } from './stage.ts';

/**
 * Without parameters the build of the engine's own portal, in time, in bytes and in weight; with them a portal of any
 * size is made and measured, or how the stages grow (`bench/settings.ts` has the parameters).
 */
await runScript(async () => {
  const request = readRequest(process.argv.slice(2));
  switch (request.what) {
    case 'own build':
      return benchOwnBuild();
    case 'growth': {
      // A question about the engine itself, which is not asked of the packed one.
      const { benchGrowth } = await import('./bench/growth/bench-growth.ts');
      return benchGrowth(request.seed);
    }
    case 'portal':
      return benchPortal(request);
  }
});
