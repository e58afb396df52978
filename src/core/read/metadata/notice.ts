import type { PolicyDocument } from '../../../model/document.ts';
import { isEmpty } from './unread.ts';

/** A text that a notice encloses beside another, with what the notice says of both. */
export function withNotice(document: PolicyDocument, notice: PolicyDocument): PolicyDocument {
  const { noticeTitle, number, issuers, addressees, jurisdiction, level, issuedOn, publishedOn } = notice;
  const shared = {
    ...document,
    noticeTitle,
    issuers,
    addressees,
    jurisdiction,
    level,
    number: document.number ?? number,
    issuedOn: document.issuedOn ?? issuedOn,
    publishedOn: document.publishedOn ?? publishedOn,
  };
  return { ...shared, unread: shared.unread.filter((field) => isEmpty(shared[field])) };
}
