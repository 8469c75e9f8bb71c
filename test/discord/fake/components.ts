import { record, records, text } from '../../slack/fake/json.ts';
import type { Attachment, Json } from './types.ts';

/** Components as Discord keeps them: each with a number, each `attachment://` led to where the file lies. */
export function kept(components: readonly Json[], files: readonly Attachment[]): Json[] {
  const copy = structuredClone(components) as Json[];
  const all = copy.flatMap(flat);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const one of all) {
    if (typeof one.id !== 'number' || one.id === 0) {
      while (taken.has(next)) next++;
      taken.add(next);
      one.id = next;
    }
    for (const media of mediaOf(one)) {
      const name = /^attachment:\/\/(.+)$/.exec(text(media.url))?.[1];
      const file = files.find((each) => each.name === name);
      if (!file) continue;
      media.url = file.url;
      media.attachment_id = file.id;
      media.content_type = file.type;
    }
  }
  return copy;
}

/** A component and all in it, from top to bottom. */
export function flat(component: Json): Json[] {
  const single = [component.component, component.accessory].filter((one) => one !== undefined).map(record);
  const below = [...records(component.components), ...single];
  return [component, ...below.flatMap((one) => flat(one))];
}

/** Names of files that components point to. */
export function filesNamed(components: readonly Json[]): string[] {
  return components
    .flatMap(flat)
    .flatMap(mediaOf)
    .flatMap(({ url }) => /^attachment:\/\/(.+)$/.exec(text(url))?.[1] ?? []);
}

function mediaOf(component: Json): Json[] {
  const own = [component.file, component.media].filter((one) => one !== undefined).map(record);
  return [...own, ...records(component.items).map(({ media }) => record(media))];
}
