/** What Slack takes, in letters; a card is made so that nothing of it is longer. */
export const limits = {
  header: 150,
  text: 2900,
  title: 700,
  name: 60,
  buttonLabel: 75,
  confirmTitle: 100,
  confirmText: 300,
  confirmAnswer: 30,
  optionText: 75,
  optionValue: 150,
  options: 100,
  overflow: 5,
  elements: 25,
  label: 2000,
  placeholder: 150,
  viewTitle: 24,
  input: 3000,
  blocksInMessage: 50,
  blocksInView: 100,
  /** The text for notifications. */
  notification: 3000,
  /**
   * All blocks of a message, written out as JSON. Slack refuses messages from about 13,200 on without saying
   * what it counts (`msg_blocks_too_long`); bytes are the most it can be. The rest is left for names of blocks.
   */
  bytes: 12_000,
} as const;
