/** Whether an input method is in the middle of a word in this frame: nothing may be written then. */
export class CompositionWatch {
  private target: Node | null = null

  get isComposing(): boolean {
    // An element that was removed never reports the end.
    return this.target?.isConnected ?? false
  }

  /** Listens on a window; again after `document.open()`, which takes all listeners away. */
  listen(view: Window, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal }
    view.addEventListener('compositionstart', ({ target }) => this.begin(target), options)
    view.addEventListener('compositionupdate', ({ target }) => this.begin(target), options)
    view.addEventListener('compositionend', () => this.finish(), options)
  }

  private begin(target: EventTarget | null): void {
    this.target = target instanceof Node ? target : null
  }

  private finish(): void {
    this.target = null
  }
}
