import { parentPort, workerData } from 'node:worker_threads';
import { writeThings } from './write-things.ts';

/** Writes the index of things in a thread of its own, whose environment names the portal. */
parentPort?.postMessage(writeThings(String(workerData)));
