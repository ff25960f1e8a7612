import { DEFAULT_SETTINGS } from '../../review/settings'
import { readPlainText } from '../../text/plain-text'
import { assembleStructure } from '../assemble'
import type { StructureReading } from '../model'
import { readStructureFacts } from '../read-block'

/** What the reader makes of a plain text, for tests. */
export function readStructure(text: string, phrases: readonly string[] = []): StructureReading {
  const { document } = readPlainText(text)
  const facts = document.blocks.map((block) => readStructureFacts(block.text))
  return assembleStructure(document, facts, { ...DEFAULT_SETTINGS, phrases })
}
