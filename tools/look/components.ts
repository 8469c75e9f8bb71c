import { ButtonStyle, ComponentType } from 'discord.js';
import { all, escaped, type Json, tag } from './html.ts';
import { drawMarkdown } from './markdown.ts';

type Named = (id: string) => string;

/** Discord's components as a phone shows them, nearly; menus stand open, so that what is in them can be read. */
export const drawComponents = (components: readonly unknown[], named: Named): string =>
  components.map((one) => draw(one as Json, named)).join('');

const said = (value: unknown) => escaped(String(value ?? ''));

function draw(one: Json, named: Named): string {
  const inner = () => drawComponents(all(one.components), named);
  switch (one.type) {
    case ComponentType.Container: {
      const color =
        one.accent_color === undefined ? '' : Number(one.accent_color).toString(16).padStart(6, '0');
      return `<div class="container"${color && ` style="border-left: 4px solid #${color}"`}>${inner()}</div>`;
    }
    case ComponentType.TextDisplay:
      return tag('text', drawMarkdown(String(one.content), named));
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.Section:
      return tag('beside', tag('words', inner()) + control(one.accessory as Json));
    case ComponentType.ActionRow:
      return tag('actions', all(one.components).map(control).join(''));
    case ComponentType.Label:
      return tag('input', labelled(one));
    default:
      throw new Error(`nobody knows how ${String(one.type)} looks`);
  }
}

function labelled({ label, description, component }: Json): string {
  const inner = component as Json;
  const needed = inner.required === false || inner.type === ComponentType.Checkbox ? '' : ' <em>*</em>';
  return `<b>${said(label)}${needed}</b>${description ? tag('small', said(description)) : ''}${control(inner)}`;
}

const buttons: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Danger]: 'danger',
};

/** Buttons, menus and the controls of forms. */
function control(one: Json): string {
  const options = all(one.options);
  const chosen = options.filter((option) => option.default === true);
  switch (one.type) {
    case ComponentType.Button:
      return `<span class="button ${buttons[Number(one.style)] ?? ''}">${said(one.label)}</span>`;
    case ComponentType.StringSelect: {
      const shown = chosen.map(({ label }) => said(label)).join(', ') || `<s>${said(one.placeholder)}</s>`;
      const offered = options.map(({ label }) => said(label)).join('<br>');
      return tag('field', `${shown}<span class="down">⌄</span>`) + tag('menu', offered);
    }
    case ComponentType.RadioGroup:
      return options
        .map((option) => tag('choice', `${option.default ? '◉' : '○'} ${said(option.label)}`))
        .join('');
    case ComponentType.Checkbox:
      return tag('choice', one.default ? '☑' : '☐');
    case ComponentType.TextInput:
      return tag(one.style === 2 ? 'field high' : 'field', said(one.value));
    default: {
      const kind = ComponentType[Number(one.type)] ?? '';
      const known = all(one.default_values).map(({ id }) => said(id));
      return tag('field', known.join(', ') || `<s>${said(kind)}</s>`);
    }
  }
}
