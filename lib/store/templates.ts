/** The user's own templates, the office's profile and what was used lately. Every change of a template keeps its former state. */
import { lintKind } from '../templates/lint-kind'
import type { DocumentKind } from '../templates/model'
import type { HegaoDatabase } from './database'
import { parseRows, quarantine } from './parse-rows'
import {
  MOST_VERSIONS,
  officeProfileRowSchema,
  type TemplateKindRow,
  type TemplateUse,
  templateKindRowSchema,
  templateUseRowSchema,
} from './template-rows'

export type { TemplateKindRow, TemplateUse } from './template-rows'

/** Own kinds in the user's order, with their earlier states. Read only: fit for a live query. */
export async function readKindRows(database: HegaoDatabase): Promise<TemplateKindRow[]> {
  const { rows } = parseRows(templateKindRowSchema, idOf, await database.templateKinds.toArray())
  return rows.sort((a, b) => a.order - b.order || a.updatedAt - b.updatedAt)
}

/** The same without anything but the kinds. */
export async function readOwnKinds(database: HegaoDatabase): Promise<DocumentKind[]> {
  return (await readKindRows(database)).map(({ kind }) => kind)
}

/** Saves a kind, new or changed; its former state becomes a version. Throws where the kind has a fault: the editor tells before. */
export async function saveKind(database: HegaoDatabase, kind: DocumentKind, at: number, category?: string): Promise<void> {
  refuseFaults(kind)
  await database.transaction('rw', database.templateKinds, database.quarantine, async () => put(database, kind, at, category))
}

/** All or nothing: the kinds of a pack, each as a save. */
export async function takeKinds(database: HegaoDatabase, kinds: readonly DocumentKind[], at: number): Promise<void> {
  for (const kind of kinds) refuseFaults(kind)
  await database.transaction('rw', database.templateKinds, database.quarantine, async () => {
    for (const kind of kinds) await put(database, kind, at)
  })
}

/** Takes an own kind away; what comes back is what `putBackKind` needs. Null where it was not there. */
export async function removeKind(database: HegaoDatabase, id: string): Promise<TemplateKindRow | null> {
  return database.transaction('rw', database.templateKinds, async () => {
    const row = await database.templateKinds.get(id)
    await database.templateKinds.delete(id)
    return row ?? null
  })
}

/** Undoes a removal; false where another kind of that id came meanwhile. */
export async function putBackKind(database: HegaoDatabase, row: TemplateKindRow): Promise<boolean> {
  return database.transaction('rw', database.templateKinds, async () => {
    if (await database.templateKinds.get(row.id)) return false
    await database.templateKinds.add(templateKindRowSchema.parse(row))
    return true
  })
}

/** Puts the kinds into the order of the ids given; others stay behind them. */
export async function orderKinds(database: HegaoDatabase, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', database.templateKinds, async () => {
    for (const [order, id] of ids.entries()) await database.templateKinds.update(id, { order })
  })
}

function refuseFaults(kind: DocumentKind): void {
  const [fault] = lintKind(kind)
  if (fault) throw new Error(`${kind.name}：${fault.message}`)
}

/** Within a transaction. A row that cannot be read is kept apart first, not lost. */
async function put(database: HegaoDatabase, kind: DocumentKind, at: number, category?: string): Promise<void> {
  const stored = await database.templateKinds.get(kind.id)
  const { rows, invalid } = parseRows(templateKindRowSchema, () => kind.id, stored ? [stored] : [])
  if (invalid.length > 0) await quarantine(database, database.templateKinds, invalid)
  const [before] = rows
  if (before && category === undefined && JSON.stringify(before.kind) === JSON.stringify(kind)) return
  const isOther = before !== undefined && JSON.stringify(before.kind) !== JSON.stringify(kind)
  const versions = isOther
    ? [...before.versions, { savedAt: before.updatedAt, kind: before.kind }].slice(-MOST_VERSIONS)
    : (before?.versions ?? [])
  const order = before?.order ?? (await database.templateKinds.count())
  await database.templateKinds.put(
    templateKindRowSchema.parse({ id: kind.id, kind, category: category ?? before?.category ?? '', order, versions, updatedAt: at }),
  )
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : ''
}

/** What the office entered once, by the names of fields. Read only. */
export async function readOfficeProfile(database: HegaoDatabase): Promise<Record<string, string>> {
  const row = officeProfileRowSchema.safeParse(await database.officeProfile.get('profile'))
  return row.success ? row.data.values : {}
}

/** Replaces the profile; empty values are left out. */
export async function saveOfficeProfile(database: HegaoDatabase, values: Readonly<Record<string, unknown>>): Promise<void> {
  const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
  const row = { id: 'profile' as const, values: Object.fromEntries(texts.map(([name, text]) => [name, text.trim().slice(0, 500)])) }
  await database.transaction('rw', database.officeProfile, database.quarantine, async () => {
    // One that cannot be read was shown as empty: it is kept apart, not written over.
    const stored = await database.officeProfile.get('profile')
    const { invalid } = parseRows(officeProfileRowSchema, () => 'profile', stored ? [stored] : [])
    await quarantine(database, database.officeProfile, invalid)
    await database.officeProfile.put(officeProfileRowSchema.parse(row))
  })
}

/** What was used, the last one first. Read only. */
export async function readTemplateUse(database: HegaoDatabase): Promise<TemplateUse[]> {
  const { rows } = parseRows(templateUseRowSchema, idOf, await database.templateUse.toArray())
  return rows.sort((a, b) => b.usedAt - a.usedAt)
}

export async function rememberTemplateUse(database: HegaoDatabase, id: string, at: number): Promise<void> {
  await changeUse(database, id, (before) => ({ ...before, usedAt: at, times: before.times + 1 }))
}

export async function setFavourite(database: HegaoDatabase, id: string, isFavourite: boolean): Promise<void> {
  await changeUse(database, id, (before) => ({ ...before, isFavourite }))
}

async function changeUse(database: HegaoDatabase, id: string, change: (before: TemplateUse) => TemplateUse): Promise<void> {
  await database.transaction('rw', database.templateUse, async () => {
    const parsed = templateUseRowSchema.safeParse(await database.templateUse.get(id))
    const before = parsed.success ? parsed.data : { id, usedAt: 0, times: 0, isFavourite: false }
    await database.templateUse.put(templateUseRowSchema.parse(change(before)))
  })
}
