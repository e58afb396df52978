import type { BreadcrumbList, WithContext } from 'schema-dts';
import { furtherSections, navigation } from '../page/navigation.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { profile } from '../portal/profile.ts';
import { context } from './json-ld.ts';

/**
 * Where a page stands: the home page and the section that it is of or below. Null for the home page, and for a page of
 * no section.
 * @param path of the page, under the base of the build
 */
export function breadcrumbsOf(path: string, site: URL | undefined): WithContext<BreadcrumbList> | null {
  const section = [...navigation(), ...furtherSections()].find((each) => path.startsWith(href(each.path)));
  if (section === undefined) return null;
  const steps = [{ label: profile.name, path: '/' }, section];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: step.label,
      item: fullAddress(href(step.path), site),
    })),
  };
}
