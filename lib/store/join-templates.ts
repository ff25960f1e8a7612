import { MOST_VERSIONS, type TemplateKindRow } from './template-rows'

/** The earlier states of both rows and the present one of `here`, oldest first, each once. */
export function joinVersions(here: TemplateKindRow, backup: TemplateKindRow): TemplateKindRow['versions'] {
  const all = [...here.versions, ...backup.versions, { savedAt: here.updatedAt, kind: here.kind }].sort((a, b) => a.savedAt - b.savedAt)
  const present = JSON.stringify(backup.kind)
  const texts = all.map(({ kind }) => JSON.stringify(kind))
  return all.filter((_, index) => texts[index] !== present && texts.indexOf(texts[index] ?? '') === index).slice(-MOST_VERSIONS)
}
