import './paste.css'
import { Button, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { FileButton } from '@/components/file-button'
import { useLocale, useWords } from '@/components/language'
import { useSession } from '@/components/session'
import { openFile } from './open-file'
import { PASTE_WORDS } from './wording'

/** Characters of the first line that name a pasted text. */
const NAME_LENGTH = 24

interface PasteBoxProps {
  withSample: boolean
  isOpenAtOnce?: boolean
  /** Dropped elsewhere in the panel: opened at once. */
  file?: File | null
  /** A text was opened. What is typed here outlives everything else that happens. */
  onOpened?(): void
}

/** Ways to review a text that is in no page: paste it, open a file, look at the sample. */
export function PasteBox({ withSample, isOpenAtOnce = false, file = null, onOpened }: PasteBoxProps) {
  const words = useWords(PASTE_WORDS)
  const locale = useLocale()
  const session = useSession()
  const [isOpen, setIsOpen] = useState(isOpenAtOnce)
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [isReading, setIsReading] = useState(false)

  const openText = (name: string, content: string) => {
    session.openText(name, content)
    onOpened?.()
  }
  const openPasted = () => openText(words.pastedName(firstLineOf(text)), text)
  const open = async (file: File | undefined) => {
    if (!file || isReading) return
    setFailure(null)
    setIsReading(true)
    const result = await openFile(file, locale)
    setIsReading(false)
    if (result.status === 'failed') return setFailure(result.message)
    session.openDocument(file.name, result.blocks, result.leftOut)
    onOpened?.()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is opened once, when it comes
  useEffect(() => {
    if (file) void open(file)
  }, [file])
  const openSample = async () => {
    const { default: sample } = await import('@/lib/demonstration/report.txt?raw')
    openText(words.sampleName, sample)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button beside it takes the keyboard
    <section
      className="paste"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void open(event.dataTransfer.files[0])
      }}
    >
      {isOpen ? (
        <Textarea
          aria-label={words.paste}
          placeholder={words.placeholder}
          rows={7}
          value={text}
          autoFocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      <div className="paste-buttons">
        {isOpen ? (
          <Button size="xs" disabled={text.trim() === ''} onClick={openPasted}>
            {words.review}
          </Button>
        ) : (
          <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
            {words.paste}
          </Button>
        )}
        <FileButton size="xs" variant="default" loading={isReading} accept=".docx,.docm,.dotx,.txt,text/plain" onFile={open}>
          {words.open}
        </FileButton>
        {withSample ? (
          <Button size="xs" variant="subtle" onClick={() => void openSample()}>
            {words.sample}
          </Button>
        ) : null}
      </div>
      {failure ? (
        <p role="alert" className="paste-failure">
          {failure}
        </p>
      ) : null}
      {isReading ? (
        <p role="status" className="small">
          {words.reading}
        </p>
      ) : null}
      <p className="small soft">
        {words.local} {words.drop}
      </p>
    </section>
  )
}

function firstLineOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH)}…` : line
}
