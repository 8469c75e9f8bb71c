/** A line of a YAML file with all that it stands under: "services.docket.ports[0]" and what it says. */
export type Outline = ReadonlyMap<string, string>;

/** Reads as much of YAML as compose files need: blocks by their indentation, scalars as they are written. */
export function outline(yaml: string): Outline {
  const found = new Map<string, string>();
  const stack: { indent: number; path: string; items: number }[] = [{ indent: -1, path: '', items: 0 }];
  for (const raw of yaml.split('\n')) {
    if (/^\s*(#|$)/.test(raw)) continue;
    let indent = raw.search(/\S/);
    let line = raw.trim();
    const under = () => {
      while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
      return stack.at(-1) ?? { indent: -1, path: '', items: 0 };
    };
    if (line.startsWith('- ')) {
      const parent = under();
      const path = `${parent.path}[${parent.items++}]`;
      stack.push({ indent, path, items: 0 });
      line = line.slice(2);
      indent += 2;
      if (!/^[\w-]+:( |$)/.test(line)) {
        found.set(path, unquoted(line));
        continue;
      }
    }
    const [, key = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (!key) throw new Error(`Not understood: ${raw}`);
    const parent = under();
    const path = parent.path ? `${parent.path}.${key}` : key;
    if (found.has(path)) throw new Error(`Twice: ${path}`);
    found.set(path, unquoted(value));
    stack.push({ indent, path, items: 0 });
  }
  return found;
}

/** The names right below a path. */
export function namesBelow(lines: Outline, path: string): readonly string[] {
  const names = [...lines.keys()].flatMap((one) =>
    one.startsWith(`${path}.`) ? [one.slice(path.length + 1).split(/[.[]/)[0] ?? ''] : [],
  );
  return [...new Set(names)];
}

const unquoted = (text: string) => text.replace(/^'(.*)'$/, '$1');
