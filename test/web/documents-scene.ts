import { createHash } from 'node:crypto';
import type { Day } from '../../src/domain/day.ts';
import type { FindingState } from '../../src/domain/drafts/finding.ts';
import type { DocumentId, GroupId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Viewer } from '../../src/domain/member.ts';
import type { Store } from '../../src/store/index.ts';
import { dueOn, start, today } from '../store/committee.ts';

/** Words of a document; those with a path are an item of it, with what became of it. */
type Words =
  | string
  | {
      readonly words: string;
      readonly path: string;
      readonly state?: FindingState;
      readonly tasks?: readonly { readonly lead: GroupId; readonly day: Day; readonly done?: true }[];
    };

interface Written {
  readonly words: readonly Words[];
  readonly title?: string | null;
  readonly language?: Language;
  /** Each begins a page; left out for a document without pages. */
  readonly pages?: (text: string) => readonly number[];
}

/** A document in the store as it is after it was handed in and partly reviewed. */
export async function aDocument(store: Store, viewer: Viewer, written: Written): Promise<DocumentId> {
  const { words, title = 'Giao nhiệm vụ quý III', language = 'vi', pages } = written;
  const text = words.map((one) => (typeof one === 'string' ? one : one.words)).join('');
  const named = {
    number: '41/KL-BCĐ',
    kind: 'conclusion',
    issuer: 'Ban Chỉ đạo',
    signedOn: '2025-07-01',
  } as const;
  const { number: symbol, ...facts } = named;
  const id = await store.documents.add(viewer, {
    ...facts,
    facts: { ...named, title, signer: null, meetingOn: null, language, cited: [] },
    symbol,
    title,
    language,
    text,
    pages: pages?.(text) ?? [],
    name: 'ket-luan.txt',
    mediaType: 'text/plain',
    format: 'text',
    version: 1,
    previousId: null,
    directiveId: null,
    link: null,
    author: null,
    sha256: createHash('sha256').update(text).digest('hex'),
    takenAt: start,
    body: null,
  });
  const directiveId = await store.directives.add(viewer, {
    number: `${symbol} ${id}`,
    kind: 'conclusion',
    title: { text: title ?? '-' },
    issuer: { text: 'Ban Chỉ đạo' },
    signedOn: '2025-07-01',
  });
  let at = 0;
  for (const [position, one] of words.entries()) {
    const said = typeof one === 'string' ? one : one.words;
    const place = { page: null, start: at, end: at + said.length };
    at += said.length;
    if (typeof one === 'string') continue;
    const { path, state = one.tasks ? 'accepted' : 'open', tasks = [] } = one;
    const itemId = one.tasks
      ? await store.directives.addItem(viewer, directiveId, { path, text: { text: said }, position })
      : null;
    for (const { lead, day, done } of tasks) {
      const task = await store.tasks.add(viewer, {
        title: { text: said.slice(0, 80) },
        leadGroupId: lead,
        coordinatorIds: [],
        assigneeIds: [],
        deadline: dueOn(day),
        priority: 'normal',
        directiveId,
        itemId,
        enteredOn: today,
        at: start,
        nextRungDay: null,
      });
      if (done)
        await store.transaction(async (rooms) => {
          const locked = await rooms.tasks.lock(viewer, task.number);
          if (locked) await rooms.tasks.change(viewer, locked, { state: 'done', closedAt: start });
        });
    }
    await store.findings.add(viewer, id, [
      {
        state,
        path,
        action: said,
        title: null,
        product: null,
        quote: said,
        place,
        leads: [],
        coordinators: [],
        oversight: [],
        deadlines: [],
        typedDeadline: null,
        confidence: 0.9,
        doubts: [],
        itemId,
        taskId: null,
        dutyId: null,
        fannedOutTo: null,
        change: null,
        wasId: null,
        reason: null,
        mergedInto: null,
        partOf: null,
        asRead: null,
        confidential: false,
        position,
      },
    ]);
  }
  if (words.some((one) => typeof one !== 'string' && one.tasks))
    await store.documents.change(viewer, id, { directiveId });
  return id;
}
