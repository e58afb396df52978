import { join } from 'node:path';
import { addressVariables } from './address.ts';
import { run } from './command.ts';
import { engine } from './place.ts';
import { runScript } from './stage.ts';

/** Builds that the site tests look at; `tests/site/support/builds.ts` names the same folders. */
await runScript(async () => {
  const neutral = Object.fromEntries(addressVariables.map((name) => [name, '']));
  await run('node', ['scripts/check.ts'], { inherit: true });
  await run('node', ['scripts/build.ts'], { inherit: true, env: neutral });
  const below = ['scripts/build.ts', '--keep-content', '--out', join(engine, 'dist-base')];
  await run('node', below, { inherit: true, env: { ...neutral, BASE_PATH: '/a/b/' } });
  const known = ['scripts/build.ts', '--keep-content', '--without-pictures', '--out', join(engine, 'dist-known')];
  const address = { SITE_URL: 'https://policy.example.org', BASE_PATH: '/a/b/' };
  await run('node', known, { inherit: true, env: { ...neutral, ...address } });
  const county = ['--content', join(engine, 'tests/fixtures/portals/county'), '--out', join(engine, 'dist-county')];
  await run('node', ['scripts/build.ts', ...county], { inherit: true, env: neutral });
  await run('vitest', ['run', '--project', 'county', '--project', 'packed', '--project', 'site'], { inherit: true });
});
