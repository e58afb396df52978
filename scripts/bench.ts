import process from 'node:process';
import { benchPortal } from './bench/bench-portal.ts';
import { benchGrowth } from './bench/growth/bench-growth.ts';
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
    case 'growth':
      return benchGrowth(request.seed);
    case 'portal':
      return benchPortal(request);
  }
});
