/** What Discord takes, in letters as JavaScript counts them (nobody counts more); nothing drawn is longer. */
export const limits = {
  /** Nested ones too. */
  components: 40,
  /** Over all text displays of a message. */
  text: 4000,
  buttonLabel: 80,
  buttonsInRow: 5,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  placeholder: 150,
  radioOptions: 10,
  modalTitle: 45,
  modalParts: 5,
  label: 45,
  description: 100,
  input: 4000,
} as const;
