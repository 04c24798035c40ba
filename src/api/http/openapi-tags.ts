/** The groups of routes in the OpenAPI document. */
export const TAGS = {
  conversation: 'Questions and answers.',
  sessions: 'Sessions: list, read, follow, cancel, erase.',
  recommendations: 'Recommendations for a site, and the decision about them.',
  operations: 'The outcome of work that was accepted with 202.',
  'site audit': 'Photos, documents, recordings and notes from the site.',
  recovery: 'Drafts, links to continue on another device, and the risk that a client gives up.',
  'dead letters':
    'Steps that failed and wait for a person. The paths below /api/v1/admin/dlq are aliases of those below /api/v1/onboarding.',
  analytics: 'Funnel, drop-off and comparisons.',
  dashboard: 'Numbers for a dashboard, and the replay of a session.',
  platform: 'Health, this document, and the codec of the Temporal UI.',
} as const;
export type Tag = keyof typeof TAGS;
