import './paste.css'
import { Button, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { useSession } from '@/components/session'
import { type ReadFileFailure, readTextFile } from './read-file'
import { PASTE_WORDS } from './wording'

/** Characters of the first line that name a pasted text. */
const NAME_LENGTH = 24

/** Ways to review a text that is in no page: paste it, open a file, look at the sample. */
export function PasteBox({ withSample, isOpenAtOnce = false }: { withSample: boolean; isOpenAtOnce?: boolean }) {
  const words = useWords(PASTE_WORDS)
  const session = useSession()
  const fileInput = useRef<HTMLInputElement>(null)
  const [isOpen, setIsOpen] = useState(isOpenAtOnce)
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<ReadFileFailure | null>(null)

  const openPasted = () => session.openText(words.pastedName(firstLineOf(text)), text)
  const openFile = async (file: File | undefined) => {
    if (!file) return
    setFailure(null)
    const result = await readTextFile(file)
    if (result.status === 'read') session.openText(file.name, result.text)
    else setFailure(result.reason)
  }
  const openSample = async () => {
    const { default: sample } = await import('@/lib/demonstration/report.txt?raw')
    session.openText(words.sampleName, sample)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button beside it takes the keyboard
    <section
      className="paste"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void openFile(event.dataTransfer.files[0])
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
        <Button size="xs" variant="default" onClick={() => fileInput.current?.click()}>
          {words.open}
        </Button>
        {withSample ? (
          <Button size="xs" variant="subtle" onClick={() => void openSample()}>
            {words.sample}
          </Button>
        ) : null}
      </div>
      <input
        ref={fileInput}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = '' // the same file, saved anew, may be chosen again
          void openFile(file)
        }}
      />
      {failure ? (
        <p role="alert" className="paste-failure">
          {words.failure[failure]}
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
