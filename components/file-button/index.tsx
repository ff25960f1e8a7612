import { Button, type ButtonProps } from '@mantine/core'
import { useRef } from 'react'

interface FileButtonProps extends Omit<ButtonProps, 'children'> {
  /** What the button says, and what its field is called. */
  children: string
  /** Endings and types that the browser’s dialog shows first; without it, all. */
  accept?: string
  onFile(file: File): void
}

/** A button that lets a file be chosen. The field behind it is out of sight and out of the way of the keyboard, which is on the button. */
export function FileButton({ children, accept, onFile, ...button }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={children}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = '' // the same file, saved anew, may be chosen again
          if (file) onFile(file)
        }}
      />
    </>
  )
}
