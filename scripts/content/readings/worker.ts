import { workerData } from 'node:worker_threads';
import { serveTasks } from '../../worker-pool.ts';
import { openReader, type ReaderSettings } from './reader.ts';

serveTasks(openReader(workerData as ReaderSettings));
