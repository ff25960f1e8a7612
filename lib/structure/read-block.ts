/** Facts of a block's text for the structure reader: marker candidates and announced-count claims. */
export interface StructureFacts {
  text: string
}
export function readStructureFacts(text: string): StructureFacts {
  return { text }
}
