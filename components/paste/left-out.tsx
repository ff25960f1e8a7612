import { useLocale } from '@/components/language'
import type { DocxNote } from '@/lib/docx/model'
import { docxNotes } from '@/lib/docx/wording'
import { PASTE_WORDS } from './wording'

/** What of an opened Word file was not read, as one sentence. */
export default function LeftOut({ notes }: { notes: readonly DocxNote[] }) {
  const locale = useLocale()
  const { stop, separator } = PASTE_WORDS[locale]
  return docxNotes(notes, locale).join(separator) + stop
}
