import { describe, expect, test } from 'vitest';
import { CommandError, run, start } from '../../scripts/command.ts';

const echo = 'process.stdin.on("data", (text) => process.stdout.write(text)).on("end", () => console.log("ended"))';

describe('run(command, parameters)', () => {
  test('resolves with what the program printed; its input has ended', async () => {
    await expect(run('node', ['-e', echo])).resolves.toBe('ended\n');
  });

  test('rejects with the output of a program that fails', async () => {
    const failure = run('node', ['-e', 'console.log("no"); process.exit(3)']);
    await expect(failure).rejects.toBeInstanceOf(CommandError);
    await expect(failure).rejects.toThrow('exit code 3');
    await expect(failure).rejects.toHaveProperty('output', 'no\n');
  });
});

test('start(command, parameters) keeps the input open until it is ended', async () => {
  const { program, done } = start('node', ['-e', echo]);
  program.stdin?.write('first, ');
  const echoed = new Promise((told) => program.stdout?.once('data', told));
  await echoed;
  expect(program.exitCode).toBeNull();
  program.stdin?.end();
  await expect(done).resolves.toBe('first, ended\n');
});
