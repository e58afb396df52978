import { serveTasks } from '../worker-pool.ts';
import { readText } from './read-text.ts';

serveTasks(readText);
