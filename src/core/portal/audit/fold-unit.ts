/** A unit as it is compared: `微克/立方米` and `μg/m³` are one; a missing unit is empty. */
export function foldUnit(unit: string | null): string {
  const folded = (unit ?? '').normalize('NFKC').replaceAll(/\s/gu, '');
  return folded === '微克/立方米' ? 'μg/m3' : folded;
}
