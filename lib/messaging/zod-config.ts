/** First import of every entry that parses: zod must not try to compile code, which our CSP refuses. */
import { config } from 'zod/mini'

config({ jitless: true })
