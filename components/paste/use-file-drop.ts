import { type DragEvent, useMemo, useState } from 'react'

export interface FileDrop {
  /** The file that was dropped last; null before, and once it was taken. */
  file: File | null
  take(): void
  /** For the element that files may be dropped on. */
  handlers: { onDragOver(event: DragEvent): void; onDrop(event: DragEvent): void }
}

/** A file may be dropped anywhere: without this the browser would leave the page and show the file instead. */
export function useFileDrop(): FileDrop {
  const [file, setFile] = useState<File | null>(null)
  const handlers = useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (hasFiles(event)) event.preventDefault()
      },
      onDrop: (event: DragEvent) => {
        if (event.isDefaultPrevented() || !hasFiles(event)) return // a view of the panel has taken it
        event.preventDefault()
        setFile(event.dataTransfer.files[0] ?? null)
      },
    }),
    [],
  )
  return { file, take: () => setFile(null), handlers }
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}
