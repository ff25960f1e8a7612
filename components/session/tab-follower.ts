import type { PageConnection, Survey } from '@/lib/messaging/connection'

/** Pauses before looking again at a page without an editor, in milliseconds: many build theirs after loading. */
const LOOK_AGAIN = [600, 1_500, 4_000]

/** Follows the tab in front and tells what is on it. Results of an older look are dropped. */
export class TabFollower {
  private looks = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly connection: PageConnection,
    private readonly onSurvey: (tabId: number | undefined, survey: Survey | null) => void,
    private readonly signal: AbortSignal,
  ) {
    connection.onTabChange(() => void this.look(), signal)
    signal.addEventListener('abort', () => clearTimeout(this.timer))
  }

  /** Looks at the tab in front now. */
  async look(retries = 0): Promise<void> {
    const mine = ++this.looks
    clearTimeout(this.timer)
    const tabId = await this.connection.currentTab()
    const survey = tabId === undefined ? null : await this.connection.survey(tabId)
    if (mine !== this.looks || this.signal.aborted) return
    this.onSurvey(tabId, survey)
    const pause = LOOK_AGAIN[retries]
    if (survey?.status === 'no-document' && pause !== undefined) this.timer = setTimeout(() => void this.look(retries + 1), pause)
  }
}
