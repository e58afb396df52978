import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles, readPublished, type PublishedFile } from './raw-source.ts';
import { fileResponse } from './file-response.ts';

/** A path for each raw source file that is published, and for each text that was taken out of one. */
export const sourcePaths = (() =>
  publishedFiles().map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** Publishes a raw source file byte for byte, or the text on which raw offsets are. */
export const sourceRoute: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  fileResponse(file.name, readPublished(file));
