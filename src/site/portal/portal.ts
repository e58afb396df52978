import type { Portal } from './interface.ts';
import { openPortal } from './open.ts';
import { allRows, rowsOf, rowsUnder } from './store/store.ts';

/** The portal that is being built. */
export const portal: Portal = openPortal({ allRows, rowsOf, rowsUnder });
