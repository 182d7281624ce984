/** What a page may say to a worker. The first is Workbox's own word. */
export const MESSAGES = { takeOver: 'SKIP_WAITING', tidy: 'TIDY', keep: 'KEEP' } as const;
