import type { PortalProfile } from '../../model/portal.ts';

/** A number that the owner of a site has to show, with the register that it can be looked up in. */
interface Filing {
  readonly number: string;
  readonly register: string;
}

/** The numbers of a site on a server in mainland China: ICP备案号 and 公安备案号, where the portal has them. */
export function filingsOf({ icp, publicSecurity }: Pick<PortalProfile, 'icp' | 'publicSecurity'>): Filing[] {
  const code = publicSecurity?.replace(/\D/g, '') ?? '';
  return [
    ...(icp === null ? [] : [{ number: icp, register: 'https://beian.miit.gov.cn/' }]),
    ...(publicSecurity === null
      ? []
      : [{ number: publicSecurity, register: `https://beian.mps.gov.cn/#/query/webSearch?code=${code}` }]),
  ];
}
