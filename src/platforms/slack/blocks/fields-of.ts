import { valueId } from './field.ts';

/** As much as is read of a view that was handed in. */
export interface FilledView {
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, FilledValue>>>> };
}

interface FilledValue {
  readonly type: string;
  readonly value?: string | null | undefined;
  readonly selected_date?: string | null | undefined;
  readonly selected_conversation?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
  readonly selected_options?: readonly { readonly value: string }[] | null | undefined;
}

/**
 * What was filled in, by field, in the words that a typed line would have. What was left empty is left out;
 * files are not words.
 */
export function fieldsOf({ state }: FilledView): Record<string, string> {
  const said = Object.entries(state.values).map(([name, block]) => [name, wordsOf(block[valueId]).trim()]);
  return Object.fromEntries(said.filter(([, value]) => value !== '')) as Record<string, string>;
}

function wordsOf(filled: FilledValue | undefined): string {
  switch (filled?.type) {
    case 'plain_text_input':
      return filled.value ?? '';
    case 'datepicker':
      return filled.selected_date ?? '';
    case 'static_select':
    case 'external_select':
      return filled.selected_option?.value ?? '';
    case 'multi_external_select':
    case 'checkboxes':
      return (filled.selected_options ?? []).map(({ value }) => value).join(', ');
    case 'conversations_select':
      return filled.selected_conversation ? `<#${filled.selected_conversation}>` : '';
    default:
      return '';
  }
}
