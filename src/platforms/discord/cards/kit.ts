import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';

export type Component = APIComponentInContainer;
export type SayButton = APIButtonComponentWithCustomId;

/** A card as Discord takes it, ready to be a message's body; `parse` is empty, so that nothing calls by accident. */
export interface CardMessage {
  readonly components: APIContainerComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowed_mentions: {
    readonly parse: never[];
    readonly users: string[];
    readonly roles: string[];
  };
}

export const words = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

export const line = (): APISeparatorComponent => ({ type: ComponentType.Separator });

export const row = <C extends SayButton | APIStringSelectComponent>(
  ...components: C[]
): APIActionRowComponent<C> => ({ type: ComponentType.ActionRow, components });

export const beside = (content: string, accessory: SayButton): APISectionComponent => ({
  type: ComponentType.Section,
  components: [words(content)],
  accessory,
});

/** What a card's components are within; `color` is a line at its side. */
export const container = (components: Component[], color: number | null): APIContainerComponent => ({
  type: ComponentType.Container,
  ...(color !== null && { accent_color: color }),
  components,
});

export const messageOf = (
  within: APIContainerComponent,
  called: { users?: string[]; roles?: string[] } = {},
): CardMessage => ({
  components: [within],
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [], users: called.users ?? [], roles: called.roles ?? [] },
});
