/** What the user does not want to see again: single places and whole kinds, per document, without any text. */
import type { HegaoDatabase } from './database'
import { parseRows, quarantine } from './parse-rows'
import { type DocumentIdentity, type DocumentRow, documentKey, documentRowSchema, type IgnoredRow, ignoredRowSchema } from './schema'

/** What is set aside in one document, in the form that review settings take. */
export interface SetAside {
  /** `rule:fingerprint`. */
  places: string[]
  rules: string[]
}

/** All documents in which something is set aside, for the list in the settings. */
export interface SetAsideDocument {
  document: DocumentRow
  places: IgnoredRow[]
}

/** What is set aside in a document. */
export async function readSetAside(database: HegaoDatabase, identity: DocumentIdentity): Promise<SetAside> {
  const key = documentKey(identity)
  const [places, document] = await Promise.all([database.ignored.where('document').equals(key).toArray(), database.documents.get(key)])
  const parsed = parseRows(ignoredRowSchema, keyOf, places).rows
  const row = documentRowSchema.safeParse(document)
  return {
    places: parsed.map(({ rule, fingerprint }) => `${rule}:${fingerprint}`),
    rules: row.success ? row.data.ignoredRules : [],
  }
}

/** Everything set aside, newest document first. */
export async function listSetAside(database: HegaoDatabase): Promise<SetAsideDocument[]> {
  const documents = parseRows(documentRowSchema, keyOf, await database.documents.toArray()).rows
  const places = parseRows(ignoredRowSchema, keyOf, await database.ignored.toArray()).rows
  return documents
    .map((document) => ({ document, places: places.filter((place) => place.document === document.key) }))
    .filter(({ document, places: own }) => own.length > 0 || document.ignoredRules.length > 0)
    .sort((a, b) => b.document.at - a.document.at)
}

/** Sets one place aside. */
export async function ignorePlace(
  database: HegaoDatabase,
  identity: DocumentIdentity,
  place: { rule: string; fingerprint: string },
  at: number,
): Promise<void> {
  const document = documentKey(identity)
  await database.transaction('rw', database.ignored, database.documents, database.quarantine, async () => {
    await touchDocument(database, identity, at, (rules) => rules)
    await database.ignored.put(
      ignoredRowSchema.parse({
        key: `${document}|${place.rule}:${place.fingerprint}`,
        document,
        rule: place.rule,
        fingerprint: place.fingerprint,
        at,
      }),
    )
  })
}

/** Sets a whole kind aside in one document. */
export async function ignoreRule(database: HegaoDatabase, identity: DocumentIdentity, rule: string, at: number): Promise<void> {
  await database.transaction('rw', database.documents, database.quarantine, () =>
    touchDocument(database, identity, at, (rules) => [...rules.filter((other) => other !== rule), rule]),
  )
}

/** Shows places of a document again; `key` is the document's. */
export async function restorePlaces(database: HegaoDatabase, key: string, places: readonly IgnoredRow[]): Promise<void> {
  await database.transaction('rw', database.ignored, database.documents, async () => {
    await database.ignored.bulkDelete(places.map((place) => place.key))
    await forgetIfEmpty(database, key)
  })
}

/** Shows a kind again in one document; `key` is the document's. */
export async function restoreRule(database: HegaoDatabase, key: string, rule: string): Promise<void> {
  await database.transaction('rw', database.ignored, database.documents, async () => {
    await database.documents
      .where('key')
      .equals(key)
      .modify((row) => {
        row.ignoredRules = row.ignoredRules.filter((other) => other !== rule)
      })
    await forgetIfEmpty(database, key)
  })
}

/** Where nothing is set aside any more, not even the address of the document is kept. */
async function forgetIfEmpty(database: HegaoDatabase, key: string): Promise<void> {
  const places = await database.ignored.where('document').equals(key).count()
  const row = await database.documents.get(key)
  if (places === 0 && row?.ignoredRules.length === 0) await database.documents.delete(key)
}

/** Forgets everything about a document: what was set aside in it, and the places where values of the register were inserted. */
export async function forgetDocument(database: HegaoDatabase, key: string): Promise<void> {
  await database.transaction('rw', database.documents, database.ignored, database.places, async () => {
    await database.ignored.where('document').equals(key).delete()
    await database.places.where('document').equals(key).delete()
    await database.documents.delete(key)
  })
}

/** Notes that something was set aside in a document. A row that cannot be read is kept apart first, not lost. */
async function touchDocument(
  database: HegaoDatabase,
  identity: DocumentIdentity,
  at: number,
  change: (rules: string[]) => string[],
): Promise<void> {
  const key = documentKey(identity)
  const stored = await database.documents.get(key)
  const { rows, invalid } = parseRows(documentRowSchema, () => key, stored ? [stored] : [])
  await quarantine(database, database.documents, invalid)
  await database.documents.put(documentRowSchema.parse({ key, identity, ignoredRules: change(rows[0]?.ignoredRules ?? []), at }))
}

function keyOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'key' in row ? String(row.key) : ''
}
