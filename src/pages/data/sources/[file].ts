// A data package may not point outside its own folder, so the raw files stand beside the data too.
export { sourcePaths as getStaticPaths, sourceRoute as GET } from '../../../site/data/source-route.ts';
