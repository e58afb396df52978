export { sourcePaths as getStaticPaths, sourceRoute as GET } from '../../site/data/source-route.ts';
