/**
 * Caps against hostile pages; far above any real report. Apart from the schemas, so that the agent carries no parser.
 * `documentText`: a message of the browser carries 64 MiB, a Chinese character takes three bytes.
 */
export const LIMITS = { blocks: 100_000, blockText: 4_000_000, documentText: 10_000_000, label: 200, documents: 200 } as const
