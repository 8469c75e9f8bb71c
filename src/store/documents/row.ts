import type { Selectable } from 'kysely';
import type { DirectiveFacts } from '../../domain/reading/types.ts';
import type { Schema } from '../schema.ts';
import type { DocumentDetail, DocumentLine } from './types.ts';

/** All columns but the long ones. */
export const lineColumns = [
  'documents.id',
  'documents.number',
  'documents.state',
  'documents.version',
  'documents.previous_id',
  'documents.directive_id',
  'documents.symbol',
  'documents.kind',
  'documents.title',
  'documents.issuer',
  'documents.signed_on',
  'documents.language',
  'documents.name',
  'documents.media_type',
  'documents.format',
  'documents.link',
  'documents.author',
  'documents.member_id',
  'documents.taken_at',
] as const;

type Short = 'id' | 'number' | 'state' | 'version' | 'symbol' | 'kind' | 'title' | 'issuer' | 'language';
type Long = 'previous_id' | 'directive_id' | 'signed_on' | 'media_type' | 'member_id' | 'taken_at';
type Row = Pick<Selectable<Schema['documents']>, Short | Long | 'name' | 'format' | 'link' | 'author'>;

export function lineOf(row: Row): DocumentLine {
  const { previous_id, directive_id, signed_on, media_type, member_id, taken_at, ...same } = row;
  return {
    ...same,
    previousId: previous_id,
    directiveId: directive_id,
    signedOn: signed_on,
    mediaType: media_type,
    memberId: member_id,
    takenAt: taken_at,
  };
}

export function detailOf({ facts, ...row }: Row & { facts: string }): DocumentDetail {
  return { ...lineOf(row), facts: JSON.parse(facts) as DirectiveFacts };
}
