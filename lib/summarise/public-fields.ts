/**
 * What of a summary record an app is given. A list of what is public, so that a field which is added stays
 * ours until it is named.
 */
export const PUBLIC_FIELDS = {
  articleId: true,
  revision: true,
  uri: true,
  headline: true,
  standfirst: true,
  byline: true,
  language: true,
  section: true,
  source: true,
  published: true,
  versionCreated: true,
  keywords: true,
  changed: true,
  wordCount: true,
  readingSeconds: true,
  corrected: true,
  keyPhrases: true,
  quotations: true,
  sameStoryAs: true,
} as const;
