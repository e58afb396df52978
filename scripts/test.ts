import { run } from './command.ts';
import { runScript } from './stage.ts';

/** Builds that the site tests look at; `tests/site/support/builds.ts` names the same folders. */
await runScript(async () => {
  const neutral = { SITE_URL: '', BASE_PATH: '' };
  await run('node', ['scripts/check.ts'], { inherit: true });
  await run('node', ['scripts/build.ts'], { inherit: true, env: neutral });
  const below = ['scripts/build.ts', '--keep-content', '--out', 'dist-base'];
  await run('node', below, { inherit: true, env: { ...neutral, BASE_PATH: '/a/b/' } });
  await run('vitest', ['run', '--project', 'site'], { inherit: true });
});
