import process from 'node:process';
import { openDatabase } from '../src/site/portal/store/database.ts';
import { fillStore } from '../src/site/portal/store/fill.ts';
import { readAddress } from './address.ts';
import { makeContent } from './content/make-content.ts';
import { openPageMaker, type PageMaker } from './dev/page-maker.ts';
import { openPreview } from './dev/preview.ts';
import { watchPortal } from './dev/watch-portal.ts';
import { compilePages } from './pages/compile-pages.ts';
import { contentFolder } from './place.ts';
import { serve } from './serve.ts';
import { runScript, runStage } from './stage.ts';
import { statedAddress } from './stated-address.ts';
import { dev } from './luce/commands/dev.ts';
import { readOptions } from './luce/command.ts';

const settings = { check: false, 'no-overrides': false, hints: false };

/**
 * Writes the content of a portal and serves its pages, each made when it is asked for. When a file of the portal is
 * saved, its content is written anew and open pages come again; where it has errors, they are told and the pages stay.
 */
await runScript(async () => {
  const { values } = readOptions(dev);
  const content = contentFolder(values.content);
  const address = readAddress(process.env, await statedAddress(content));
  const opened = Promise.withResolvers<() => Promise<void>>();
  const stopWatching = watchPortal(content, async () => {
    const renew = await opened.promise;
    await runStage('saved', () => renew().then(() => 'open pages come again')).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    });
  });
  let pages: PageMaker | undefined;
  try {
    await makeContent(content, settings);
    const compiled = await compilePages(address);
    const store = openDatabase(content);
    fillStore(store, content);
    const made = (pages = openPageMaker(content, compiled));
    const { find, reload } = openPreview(made, address.base);
    opened.resolve(async () => {
      await makeContent(content, settings);
      fillStore(store, content);
      made.renew();
      reload();
    });
    const { url } = await serve({ folder: compiled, base: address.base, port: Number(values.port), find });
    process.stdout.write(`\n  绿策 Lüce: ${url}\n  Ctrl+C ends it.\n`);
  } catch (error) {
    // Whatever still waits for something would keep the command from its end.
    stopWatching();
    await pages?.close();
    throw error;
  }
});
