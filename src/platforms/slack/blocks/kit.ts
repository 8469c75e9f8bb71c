import type { types } from '@slack/bolt';

// Slack's own names for what it shows, from the one package of Slack's that is ours by name.
export type KnownBlock = types.KnownBlock;
export type ActionsBlock = types.ActionsBlock;
export type ContextBlock = types.ContextBlock;
export type InputBlock = types.InputBlock;
export type RichTextBlock = types.RichTextBlock;
export type RichTextBlockElement = types.RichTextBlockElement;
export type RichTextElement = types.RichTextElement;
export type RichTextSection = types.RichTextSection;
export type PlainTextElement = types.PlainTextElement;
export type PlainTextOption = types.PlainTextOption;
export type SlackButton = types.Button;
export type Confirm = types.ConfirmationDialog;
export type Overflow = types.Overflow;
export type ModalView = types.ModalView;
export type HomeView = types.HomeView;
