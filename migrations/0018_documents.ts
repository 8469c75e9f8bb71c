import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // A text that was handed in to be read, and what it says of itself. The long columns are last: who reads the
  // others leaves them on their pages.
  `create table documents (
    id TEXT primary key, committee_id TEXT not null references committees (id), number integer not null,
    member_id TEXT not null, state TEXT not null, version integer not null, previous_id TEXT, directive_id TEXT,
    symbol TEXT, folded TEXT not null, kind TEXT not null, title TEXT, issuer TEXT, signed_on TEXT,
    language TEXT not null, name TEXT not null, media_type TEXT not null, format TEXT not null, link TEXT,
    author TEXT, sha256 TEXT not null, next_finding integer not null, taken_at INSTANT not null,
    facts TEXT not null, pages TEXT not null, text TEXT not null, body BYTES,
    unique (committee_id, id), unique (committee_id, number), unique (committee_id, sha256),
    foreign key (committee_id, member_id) references members (committee_id, id),
    foreign key (committee_id, previous_id) references documents (committee_id, id),
    foreign key (committee_id, directive_id) references directives (committee_id, id)
  )`,
  'create index documents_by_state on documents (committee_id, state, number)',
  'create index documents_by_symbol on documents (committee_id, folded, version)',
  'create unique index documents_by_previous on documents (committee_id, previous_id) where previous_id is not null',
  'create index documents_by_directive on documents (directive_id, version)',
  // One obligation read from it. Its page of a review: those that need looking at most come first.
  `create table findings (
    id TEXT primary key, committee_id TEXT not null references committees (id),
    document_id TEXT not null references documents (id), number integer not null, position integer not null,
    unsure integer not null, state TEXT not null, lead_known integer not null, path TEXT not null,
    action TEXT not null, title TEXT, product TEXT, quote TEXT not null, page integer,
    starts_at integer not null, ends_at integer not null, deadlines TEXT not null, typed_deadline TEXT,
    confidence REAL not null, doubts TEXT not null, version integer not null,
    item_id TEXT references items (id), task_id TEXT references tasks (id), duty_id TEXT references duties (id),
    class_id TEXT, change TEXT, was_id TEXT references findings (id), gone integer not null,
    reason TEXT, merged_into TEXT references findings (id),
    part_of TEXT references findings (id), as_read TEXT, unique (document_id, number)
  )`,
  'create index findings_to_review on findings (document_id, state, unsure, position, number)',
  'create index findings_in_order on findings (document_id, position, number)',
  'create index findings_by_item on findings (item_id)',
  'create index findings_by_was on findings (was_id)',
  'create index findings_by_task on findings (task_id)',
  // The bodies that a finding names, in their order, and what Docket knows by those names.
  `create table finding_bodies (
    finding_id TEXT not null references findings (id), committee_id TEXT not null references committees (id),
    role TEXT not null, position integer not null, name TEXT not null, folded TEXT not null,
    group_id TEXT, class_id TEXT, primary key (finding_id, role, position),
    foreign key (committee_id, group_id) references groups (committee_id, id)
  )`,
  `create index finding_bodies_unknown on finding_bodies (committee_id, folded, finding_id)
    where group_id is null and class_id is null`,
  'create index directives_by_day on directives (committee_id, signed_on, id)',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);
