/** The channel on which processes of one PostgreSQL database tell each other that something lies in the outbox. */
export const outboxNews = 'docket_outbox';
