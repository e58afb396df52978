import * as records from './data.ts';
import type { Portal } from './interface.ts';
import { openPortal } from './open.ts';

/** The portal that is being built. */
export const portal: Portal = openPortal(records);
