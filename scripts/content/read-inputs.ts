import { listContent, type ContentList } from './list-content.ts';
import { readPortal, type ProfileInput } from './read-portal.ts';
import type { ReadPortal } from './readings/with-readings.ts';
import { readRegistries, type RegistryInput } from './read-registries.ts';

/** What stands in a content folder beside the texts themselves. */
export interface PortalInputs {
  list: ContentList;
  curated: RegistryInput;
  own: ProfileInput;
}

/** Lists the sources of a portal and reads what is curated. */
export async function readInputs(folder: string, withOverrides: boolean): Promise<PortalInputs> {
  const list = await listContent(folder);
  const curated = await readRegistries(folder, withOverrides);
  return { list, curated, own: await readPortal(folder) };
}

/** What the files of a portal are read by. */
export function readingOf(folder: string, { list, curated }: PortalInputs): ReadPortal {
  return { folder, list, registries: curated.registries };
}
