import { useSyncExternalStore } from 'react'

/** Where the workbench is: the segments of the address after `#/`, decoded. */
export function useRoute(): string[] {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash))
}

/** Goes elsewhere in the workbench; the browser’s own “back” returns. */
export function goTo(...segments: string[]): void {
  location.hash = routeOf(...segments)
}

/** The address of a place in the workbench, for links. */
export function routeOf(...segments: string[]): string {
  return `#/${segments.map(encodeURIComponent).join('/')}`
}

/** Segments of an address; one that cannot be decoded stands as it is. */
export function readRoute(hash: string): string[] {
  return hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment)
      } catch {
        return segment
      }
    })
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
