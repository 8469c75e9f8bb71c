import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, flag } from '../../src/chat/field.ts';
import type { Governance } from '../../src/domain/governance.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { changeGovernance } from '../../src/usecases/settings/governance.ts';
import { rulesCard } from '../../src/views/committee/rules.ts';
import { productsField, productsSaid } from './shared/products-said.ts';

const change = 'governance.change';

/** How the committee governs its tasks: shown as it is, or changed where something was said. */
export const rules = command({
  path: ['docket', 'rules'],
  summary: 'governance.rules.summary',
  options: {
    acceptance: flag({ label: 'governance.field.acceptance', may: change }).optional(),
    products: productsField({ own: false, may: change }),
    'extension-levels': choice({
      label: 'governance.field.levels',
      choices: { 1: 'governance.levels.one', 2: 'governance.levels.two' },
      may: change,
    }).optional(),
  },
  also: ['governance', 'acceptance', 'quy dinh', 'quy tac', 'aturan', 'peraturan'],
  may: 'settings.read',
  async run(ask, given) {
    const { acceptance, products, 'extension-levels': levels } = given;
    const to: Partial<Governance> = {
      ...(acceptance !== undefined && { acceptance }),
      ...(products !== undefined && { products: ofCommittee(products) }),
      ...(levels !== undefined && { extensionLevels: levels === '2' ? 2 : 1 }),
    };
    return Object.keys(to).length === 0 ? shown(ask) : changed(ask, to);
  },
});

function ofCommittee(said: string): Governance['products'] {
  const products = productsSaid(said);
  if (!products) throw mistake('governance.error.products', { said });
  return products;
}

async function shown(ask: Ask): Promise<Reply> {
  const { governance } = await ask.store.committees.settings(ask.viewer);
  return { kind: 'card', card: rulesCard(ask.t, governance), to: 'asker', inPlace: ask.pressed };
}

async function changed(ask: Ask, to: Partial<Governance>): Promise<Reply> {
  await changeGovernance(ask, to);
  const line = await ask.button(['docket', 'rules'], {});
  const { acceptance, extensionLevels } = to;
  const details = [
    ...(acceptance === undefined ? [] : [ask.t('governance.rules.reportsWait')]),
    ...(extensionLevels === 2 ? [ask.t('governance.rules.nowTwoLevels')] : []),
    ...(extensionLevels === 1 ? [ask.t('governance.rules.nowOneLevel')] : []),
  ];
  return notice(ask.t('governance.rules.changed'), {
    details,
    buttons: [{ label: ask.t('governance.rules.button'), line }],
  });
}
