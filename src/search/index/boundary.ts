import { cellBoundary } from '../../lexicon/fold.ts';

/** Stands behind each provision and between its cells, so that no run reaches across. */
export const boundary = cellBoundary.charCodeAt(0);
