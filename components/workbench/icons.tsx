import type { ReactNode } from 'react'

/** Drawn with one thin line, in the colour of the text beside it. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden>
      {children}
    </svg>
  )
}

/** A ruled ledger. */
export function RegisterIcon() {
  return (
    <Icon>
      <path d="M2.5 3.5h13v11h-13zM2.5 7h13M2.5 10.75h13M7 3.5v11" />
    </Icon>
  )
}

/** A sheet going into a tray. */
export function ImportIcon() {
  return (
    <Icon>
      <path d="M9 2v8M5.75 7 9 10.25 12.25 7M2.5 10v4.5h13V10" />
    </Icon>
  )
}

/** A page with a tick. */
export function LogIcon() {
  return (
    <Icon>
      <path d="M4 2.5h10v13H4zM6.5 6h5M6.5 11l1.75 1.75L11.75 9.5" />
    </Icon>
  )
}

/** Two sliders. */
export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2 5.5h8M13 5.5h3M2 12.5h3M8 12.5h8" />
      <circle cx="11.5" cy="5.5" r="1.6" />
      <circle cx="6.5" cy="12.5" r="1.6" />
    </Icon>
  )
}

/** A page with an open place in its text. */
export function TemplateIcon() {
  return (
    <Icon>
      <path d="M4 2.5h10v13H4zM6.5 6h5M6.5 12.5h5M6.5 8.25h2.5v2H6.5z" />
    </Icon>
  )
}
