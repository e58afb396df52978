import { describe, expect, test } from 'vitest';
import { reportLink, type Reported } from '../../src/site/page/feedback.ts';

const place: Reported = {
  title: '某市治水计划',
  place: '二、（一）第3段',
  address: 'https://policy.example.org/documents/plan/#sec_2__p_3',
  quote: '到2025年，达标率达到90%以上。',
};
const mail = { feedback: 'editor+x@example.org' };
const bodyOf = (link: string | null) => new URL(link ?? '').searchParams.get('body') ?? '';

describe('reportLink(profile, place)', () => {
  test('fills in a mail with title, place, address and words', () => {
    const link = reportLink(mail, place) ?? '';
    const { protocol, pathname, searchParams } = new URL(link);
    expect([protocol, decodeURIComponent(pathname)]).toEqual(['mailto:', mail.feedback]);
    expect(searchParams.get('subject')).toBe('报告错误：《某市治水计划》二、（一）第3段');
    expect(bodyOf(link).split('\r\n').slice(0, 3)).toEqual([
      '位置：《某市治水计划》二、（一）第3段',
      '地址：https://policy.example.org/documents/plan/#sec_2__p_3',
      '文字：“到2025年，达标率达到90%以上。”',
    ]);
  });

  test.each([
    ['https://github.com/someone/portal/issues', 'https://github.com/someone/portal/issues/new', 'title', 'body'],
    ['https://github.com/someone/portal/issues/new', 'https://github.com/someone/portal/issues/new', 'title', 'body'],
    [
      'https://gitlab.com/group/sub/portal/-/issues',
      'https://gitlab.com/group/sub/portal/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
  ])('fills in the form of %s', (feedback, form, title, body) => {
    const { origin, pathname, searchParams } = new URL(reportLink({ feedback }, place) ?? '');
    expect(origin + pathname).toBe(form);
    expect([...searchParams.keys()]).toEqual([title, body]);
    expect(searchParams.get(body)).toContain('达标率');
  });

  test('fills in what a page of another kind asks for, and leaves any other as it is', () => {
    const form = 'https://example.org/report?at={address}&words={quote}';
    const { searchParams } = new URL(reportLink({ feedback: form }, place) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({ at: place.address, words: place.quote });
    expect(reportLink({ feedback: 'https://example.org/contact/' }, place)).toBe('https://example.org/contact/');
  });

  test('lets no word of a source out of its place', () => {
    const hostile = `&bcc=a@b.org#x?y=1"><script>'()\r\nBcc: c@d.org\uD800`;
    for (const feedback of [
      mail.feedback,
      'https://github.com/a/b/issues',
      'https://example.org/?t={title}&q={quote}',
    ]) {
      const link = reportLink({ feedback }, { title: hostile, place: hostile, address: place.address, quote: hostile });
      const { searchParams, hash } = new URL(link ?? '');
      expect([...searchParams.keys()]).toHaveLength(2);
      expect(hash).toBe('');
      expect(link).not.toMatch(/["'<>\s()]/u);
    }
  });

  test('stays short enough for mail programs, however long the title and the words', () => {
    const long = '污'.repeat(500);
    const link = reportLink(mail, { title: long, place: long, address: place.address, quote: long }) ?? '';
    expect(link.length).toBeLessThan(2000);
  });

  test('names the page alone where nothing more is known', () => {
    const link = reportLink(mail, { address: '/bodies/bureau/' });
    expect(new URL(link ?? '').searchParams.get('subject')).toBe('报告错误');
    expect(bodyOf(link)).toMatch(/^地址：\/bodies\/bureau\/\r\n/u);
  });

  test('is nothing where the portal takes no reports', () => {
    expect(reportLink({ feedback: null }, place)).toBeNull();
  });
});
