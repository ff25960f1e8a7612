/** Calls back once things have been quiet for a while and the page is idle; asking costs a timestamp. */
export class Soon {
  private timer: ReturnType<typeof setTimeout> | undefined
  private idle: number | undefined
  private first = 0
  private latest = 0

  constructor(
    private readonly callback: () => void,
    private readonly delay: { quiet: number; atMost: number },
  ) {}

  call(): void {
    this.latest = performance.now()
    if (this.timer !== undefined || this.idle !== undefined) return
    this.first = this.latest
    this.wait(this.delay.quiet)
  }

  cancel(): void {
    clearTimeout(this.timer)
    if (this.idle !== undefined) cancelIdleCallback(this.idle)
    this.timer = undefined
    this.idle = undefined
  }

  private wait(milliseconds: number): void {
    this.timer = setTimeout(() => {
      this.timer = undefined
      const now = performance.now()
      const rest = Math.min(this.latest + this.delay.quiet, this.first + this.delay.atMost) - now
      if (rest > 1) return this.wait(rest)
      this.idle = requestIdleCallback(
        () => {
          this.idle = undefined
          this.callback()
        },
        { timeout: 200 },
      )
    }, milliseconds)
  }
}
