import { command } from '../../src/chat/command.ts';
import { directive } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { changeDirectiveProducts } from '../../src/usecases/settings/governance.ts';
import { ownProductsInWords } from '../../src/views/committee/rules.ts';
import { productsField, productsSaid } from '../docket/shared/products-said.ts';

/** What the tasks of a directive are asked for: shown, or changed where it is said. */
export const products = command({
  path: ['directives', 'products'],
  summary: 'governance.products.summary',
  options: {
    directive: directive(),
    products: productsField({ own: true, may: 'tasks.govern' }),
  },
  also: ['evidence', 'san pham', 'hasil'],
  may: 'settings.read',
  async run(ask, given) {
    const { store, viewer, t } = ask;
    const { id: directiveId, number } = given.directive;
    if (!directiveId) throw mistake('directives.error.noTasks', { number });
    const said = given.products === undefined ? undefined : productsSaid(given.products);
    if (said !== undefined) await changeDirectiveProducts(ask, { directiveId, products: said });
    const own = said === undefined ? await store.directives.productsOf(viewer, directiveId) : said;
    const { governance } = await store.committees.settings(viewer);
    const told = { directive: number, products: ownProductsInWords(t, own, governance.products) };
    return notice(t(said === undefined ? 'governance.products.shown' : 'governance.products.changed', told));
  },
});
