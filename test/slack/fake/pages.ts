import { randomBytes } from 'node:crypto';
import type { FakeSlack } from './index.ts';
import { record, records, text } from './json.ts';
import { type ManifestFault, readManifest } from './manifest-rules.ts';
import type { App, Team } from './types.ts';

/** What a click leads to: the words it lays open to be copied, or nothing of that kind. */
type Click = () => string | void | Promise<void>;

/**
 * The pages on which apps are made, as somebody has them before them: what can be clicked now, by the names
 * that stand there. A click on what is not there throws, and says what is.
 */
export class AppPages {
  readonly faults: ManifestFault[] = [];
  app: App | undefined;
  private readonly slack: FakeSlack;
  private readonly team: Team;
  private pasted = '';
  private picked = false;
  private ticked = false;
  private tokenName = '';
  private tokenScopes: string[] = [];
  private here: Record<string, Click>;

  constructor(slack: FakeSlack, team: Team) {
    this.slack = slack;
    this.team = team;
    this.here = { 'Create New App': () => this.open({ 'From a manifest': () => this.manifestDialog() }) };
  }

  /** What is laid open, where that is a secret to copy. "Install to" will do for "Install to Committee". */
  async click(name: string): Promise<string | undefined> {
    const all = { ...this.sidebar(), ...this.here };
    const label = Object.keys(all).find((one) => one === name || one.startsWith(`${name} `));
    const click = label === undefined ? undefined : all[label];
    if (!click) throw new Error(`There is no “${name}” here; there is: ${Object.keys(all).join(', ')}`);
    return (await click()) ?? undefined;
  }

  pickWorkspace(): void {
    this.picked = true;
  }

  paste(manifest: string): void {
    this.pasted = manifest;
  }

  /** The box that must be ticked before other workspaces may have the app. */
  tick(): void {
    this.ticked = true;
  }

  /** What is typed into the dialog for an app-level token. */
  nameToken(name: string): void {
    this.tokenName = name;
  }

  chooseScope(scope: string): void {
    if (!['connections:write', 'authorizations:read'].includes(scope)) throw new Error(`No scope ${scope}`);
    this.tokenScopes.push(scope);
  }

  private open(page: Record<string, Click>): void {
    this.here = page;
  }

  private manifestDialog(): void {
    this.open({
      JSON: () => this.open({ Next: () => this.review() }),
      YAML: () => undefined,
    });
  }

  private review(): void {
    if (!this.picked) throw new Error('Pick a workspace to develop your app in');
    const { manifest, faults } = readManifest(this.pasted);
    this.faults.push(...faults);
    if (faults.length > 0) throw new Error(`Slack does not take this manifest: ${JSON.stringify(faults)}`);
    const name = text(record(manifest.display_information).name);
    this.open({
      Create: () => {
        this.app = this.slack.addApp({ name, manifest });
        this.basicInformation();
      },
    });
  }

  /** What stands at the left of every page of an app. */
  private sidebar(): Record<string, Click> {
    if (!this.app) return {};
    return {
      'Basic Information': () => this.basicInformation(),
      'Install App': () => this.installPage(),
      'App Manifest': () => this.manifestPage(),
      'App Home': () => this.open({ 'Messages Tab': () => undefined }),
      'Manage Distribution': () => this.distributionPage(),
    };
  }

  private basicInformation(): void {
    const { clientId, clientSecret, signingSecret } = this.made();
    this.open({
      'App Credentials': () => undefined,
      'Client ID': () => clientId,
      'Client Secret': () => this.hidden(clientSecret),
      'Signing Secret': () => this.hidden(signingSecret),
      'App-Level Tokens': () => undefined,
      'Generate Token and Scopes': () => this.open({ 'Add Scope': () => this.addScope() }),
    });
  }

  private hidden(secret: string): void {
    this.here = { ...this.here, Show: () => secret };
  }

  private addScope(): void {
    this.open({
      Generate: () => {
        if (!this.tokenName) throw new Error('A token needs a name');
        const works = this.tokenScopes.includes('connections:write');
        return works ? this.made().appToken : `xapp-1-${randomBytes(8).toString('hex')}`;
      },
    });
  }

  private installPage(): void {
    const { slack, team } = this;
    const allow = () => {
      const { token } = slack.install({ app: this.made(), team });
      this.open({ 'Bot User OAuth Token': () => token, 'Reinstall to': allow });
    };
    this.open({ [`Install to ${team.name}`]: () => this.open({ Allow: allow, Cancel: () => undefined }) });
  }

  private manifestPage(): void {
    const { event_subscriptions } = record(this.made().manifest?.settings);
    const address = text(record(event_subscriptions).request_url);
    this.open(address ? { 'Click here to verify': () => this.verify(address) } : {});
  }

  /** Slack knocks at the address, which must say back what it was told. */
  private async verify(address: string): Promise<void> {
    const door = this.slack.overHttp(this.made(), this.slack.reach(address));
    if (!(await door.verifyAddress())) throw new Error(`Your URL didn't respond: ${address}`);
    this.open({});
  }

  private distributionPage(): void {
    this.open({
      'Remove Hard Coded Information': () => this.tick(),
      'Activate Public Distribution': () => {
        const redirects = record(this.made().manifest?.oauth_config).redirect_urls;
        if (!this.ticked) throw new Error('Remove Hard Coded Information is not ticked');
        if (!Array.isArray(redirects) || redirects.length === 0) throw new Error('No redirect URL is set');
      },
    });
  }

  private made(): App {
    if (!this.app) throw new Error('There is no app yet');
    return this.app;
  }
}

/** Every address to which the app of a manifest has Slack come. */
export function addressesOf({ manifest }: App): readonly string[] {
  const { event_subscriptions, interactivity } = record(manifest?.settings);
  const { request_url, message_menu_options_url } = record(interactivity);
  const commands = records(record(manifest?.features).slash_commands).map(({ url }) => url);
  const all = [record(event_subscriptions).request_url, request_url, message_menu_options_url, ...commands];
  return [...new Set(all.map(text).filter(Boolean))];
}
