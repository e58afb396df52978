import type { APIRoute } from 'astro';
import { describePackage } from '../../site/data/data-package.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const GET: APIRoute = () => fileResponse('datapackage.json', `${JSON.stringify(describePackage(), null, 2)}\n`);
