import type { Block } from '../types.ts';

/** The paths of all blocks, as people would cite them: "3.(1)(ii)"; '-' where nothing is numbered. */
export function pathsOf(blocks: readonly Block[]): string[] {
  const paths: string[] = [];
  for (const { parent, marker } of blocks) {
    const above = parent === null ? '' : (paths[parent] ?? '');
    if (!marker || marker.style === 'bullet') paths.push(above);
    else if (marker.style === 'decimalPath' || marker.style === 'section') paths.push(`${marker.label}.`);
    else paths.push(above + (marker.style === 'bracketed' ? marker.label : `${marker.label}.`));
  }
  return paths.map((path) => path.replace(/\.$/u, '') || '-').map((path) => path.replaceAll('.(', '.('));
}
