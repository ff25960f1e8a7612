import type { WordingCatalogue } from '../review/wording'

const modules = import.meta.glob<WordingCatalogue>('../*/wording.zh.ts', { eager: true, import: 'wording' })

/** The Chinese wording of every feature: the command line speaks Chinese. */
export const catalogue: WordingCatalogue = Object.assign({}, ...Object.values(modules))
