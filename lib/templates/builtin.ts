/** The built-in library: one file per document kind. It is large: load it where it is shown, not before. */
import { type DocumentKind, documentKindSchema } from './model'

const files = import.meta.glob<unknown>('./library/*.json', { eager: true, import: 'default' })

/** In the order of the files' numbers. Parsed here; `builtin.test.ts` lints them. */
export const BUILTIN_KINDS: readonly DocumentKind[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, file]) => documentKindSchema.parse(file))
