import { useEffect, useRef } from 'react'
import type { ImportActions, ImportStage } from './use-import'

/** Files dropped anywhere in the window, and cells pasted while nothing is open yet. */
export function useIncoming(stage: ImportStage, actions: ImportActions): void {
  const latest = useRef({ stage, actions })
  latest.current = { stage, actions }
  useEffect(() => {
    // Else the browser would leave this page for the file.
    const onDragOver = (drag: DragEvent) => drag.preventDefault()
    const onDrop = (drop: DragEvent) => {
      drop.preventDefault()
      const file = drop.dataTransfer?.files[0]
      if (file && latest.current.stage.at !== 'applying') latest.current.actions.openFile(file)
    }
    const onPaste = (paste: ClipboardEvent) => {
      if (latest.current.stage.at === 'start' && paste.clipboardData) takePasted(paste.clipboardData, latest.current.actions, paste)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [])
}

function takePasted(data: DataTransfer, actions: ImportActions, paste: ClipboardEvent): void {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  const file = data.files[0]
  paste.preventDefault()
  // Spreadsheets put a picture of the cells beside their text.
  if (html !== '' || text !== '') actions.paste({ html, text })
  else if (file) actions.openFile(file)
}
