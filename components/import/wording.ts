import type { Locale } from '@/lib/review/wording'
import { en } from './wording.en'
import { zh } from './wording.zh'
import type { ImportWords } from './wording-type'

export const IMPORT_WORDS: Record<Locale, ImportWords> = { zh, en }
