import process from 'node:process';

/** Milliseconds that this thread has had the processor: what runs beside it on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
