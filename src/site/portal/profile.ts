import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelSchema, type Level } from '../../model/document.ts';
import { portalSchema, type PortalProfile } from '../../model/portal.ts';
import { portalFolder } from './folder.ts';

/** What the portal says of itself. */
export const profile: PortalProfile = portalSchema.parse(
  JSON.parse(readFileSync(join(portalFolder, 'data', 'portal.json'), 'utf8')),
);

/** `绿策：公共政策文本库`: the name of the site with what it is. */
export const fullName = withAim(profile);

/** Levels in the order of the portal; those that it leaves out come last. */
export const levelOrder: readonly Level[] = [...new Set([...profile.levels, ...levelSchema.options])];

/** Who answers for the feeds and the data: the publisher, else the site itself. */
export const publisherName = profile.publisher?.name ?? profile.name;

/** Who has marked the texts up. */
export const editor = { id: profile.publisher?.id ?? 'publisher', name: publisherName };

/** The name of a portal with what it is, where it says that. */
function withAim({ name, aim }: Pick<PortalProfile, 'name' | 'aim'>): string {
  return aim === null ? name : `${name}：${aim}`;
}
