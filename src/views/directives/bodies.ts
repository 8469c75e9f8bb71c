import type { Body, Finding } from '../../domain/drafts/finding.ts';
import { fold } from '../../domain/fold.ts';
import type { ClassId, GroupId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What the groups and classes are called that a card speaks of. */
export interface Names {
  readonly groups: ReadonlyMap<GroupId, Worded>;
  /** With how many groups are of it. */
  readonly classes: ReadonlyMap<ClassId, { readonly name: Worded; readonly members: number }>;
}

/** A body as Docket knows it, and as the document writes it where that is not the same. */
export function bodyInWords(t: Translator, names: Names, { name: written, groupId, classId }: Body): string {
  const group = groupId ? names.groups.get(groupId) : undefined;
  if (group) return asWritten(t, group, t.worded(group), written);
  const some = classId ? names.classes.get(classId) : undefined;
  if (!some) return t('directives.body.unknown', { written });
  const of = { name: t.worded(some.name), count: some.members };
  return asWritten(t, some.name, t('directives.body.class', of), written);
}

function asWritten(t: Translator, known: Worded, name: string, written: string): string {
  const all = [known.text, ...Object.values(known.translations ?? {})];
  const isSame = all.some((one) => fold(one) === fold(written));
  return isSame ? name : t('directives.body.written', { name, written });
}

/** Who leads a finding, in words. */
export function leadsInWords(t: Translator, names: Names, { leads }: Pick<Finding, 'leads'>): string {
  if (leads.length === 0) return t('directives.body.none');
  return t.list(leads.map((body) => bodyInWords(t, names, body)));
}
