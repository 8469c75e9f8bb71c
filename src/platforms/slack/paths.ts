/** Where Slack, and whoever lets Docket in, find it. */
export const paths = {
  events: '/slack/events',
  install: '/slack/install',
  redirect: '/slack/oauth_redirect',
} as const;
