/**
 * Parameters of a stage that has all that one can have: what is checked and tested is then every resource
 * there is.
 */
export const EVERYTHING: Record<string, string> = {
  domain: "summaries.herald.example",
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0f0f",
  partnerAccount: "444455556666",
  partnerExternalId: "herald-and-agency",
  webhooks: "true",
  webhookUrl: "https://www.herald.example/hooks",
  webhookSecret: "herald/webhook",
  alarmAddress: "night-desk@herald.example",
  tracing: "true",
};
