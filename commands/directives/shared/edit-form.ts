import { readDeadline } from '../../../src/calendars/index.ts';
import type { Ask } from '../../../src/chat/ask.ts';
import type { Command } from '../../../src/chat/command.ts';
import { formOf } from '../../../src/chat/form.ts';
import { type Deadline, recurrenceOf } from '../../../src/domain/deadline.ts';
import type { Finding } from '../../../src/domain/drafts/finding.ts';
import { deadlineOf } from '../../../src/domain/drafts/finding-deadline.ts';
import { titleOf } from '../../../src/domain/drafts/finding-title.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import type { DocumentDetail } from '../../../src/store/index.ts';
import { findingName } from '../../../src/views/directives/naming.ts';

interface Meant {
  readonly document: DocumentDetail;
  readonly finding: Finding;
}

/** The form of an item, with what was read filled in. */
export async function editForm(ask: Ask, command: Command, meant: Meant): Promise<Reply> {
  const { t } = ask;
  const { document, finding } = meant;
  const said = { item: findingName(document, finding), ...(ask.said.after && { after: ask.said.after }) };
  const line = await ask.button(command.path, said, finding.version);
  const form = formOf(command, await readInto(ask, meant), { t, line });
  const fields = form.fields.filter(({ name }) => name !== 'item');
  return { kind: 'form', form: { ...form, fields } };
}

/** Which fields of the form came back as they were: nobody said them. */
export async function unchanged(ask: Ask, meant: Meant): Promise<(field: string) => boolean> {
  const held: Readonly<Record<string, string>> = await readInto(ask, meant);
  const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
  return (field) => held[field] !== undefined && plain(ask.said[field]) === plain(held[field]);
}

async function readInto(ask: Ask, { document, finding }: Meant): Promise<Record<string, string>> {
  const { committee, today } = ask;
  const lead = finding.leads[0]?.groupId;
  const coordinators = finding.coordinators.flatMap(({ groupId }) => (groupId ? [`@${groupId}`] : []));
  const by = {
    beforeIncludesDay: committee.beforeIncludesDay,
    today,
    signedOn: document.signedOn,
  };
  const due = await typedAs(ask, deadlineOf(finding, by));
  return {
    title: titleOf(finding),
    ...(lead && { lead: `@${lead}` }),
    ...(coordinators.length > 0 && { coordinators: coordinators.join(', ') }),
    ...(due && { due }),
    ...(finding.confidential && { confidential: 'yes' }),
  };
}

/** A deadline in words that are read back as the same: its own, or its day. What recurs has its own or none. */
async function typedAs(
  { t, today, committee }: Ask,
  { wording, day, rule }: Deadline,
): Promise<string | undefined> {
  if (!day) return undefined;
  const { beforeIncludesDay } = committee;
  if (wording) {
    const read = await readDeadline(wording.text, { language: t.language, today, beforeIncludesDay });
    const isSame =
      read.kind === 'deadline' &&
      read.deadline.day === day &&
      (recurrenceOf(read.deadline.rule) === null) === (recurrenceOf(rule) === null);
    if (isSame) return wording.text;
  }
  if (recurrenceOf(rule)) return undefined;
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth}/${month}/${year}`;
}
