export { sourcePaths as getStaticPaths, sourceRoute as GET } from '../../site/source-route.ts';
