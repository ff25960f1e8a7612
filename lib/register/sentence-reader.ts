/** Walks through a sentence and ties each figure to the name that grammar gives it. */
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import { type AreaWord, areaLevel, readAreaAt } from './area-words'
import { basisInBracket } from './basis-words'
import { BARE_TIE, completeTie, type Tie } from './draft-mention'
import { type Gap, readGap } from './gap'
import { type LeftReading, readLeft } from './left-words'
import type { ListedReading } from './listed-mentions'
import type { LocalMention } from './mention-facts'
import { type PeriodWord, WHOLE_YEAR } from './period-words'
import type { SentenceSource } from './read-mentions'
import type { NameHit } from './register-index'

interface Subject {
  hit: NameHit
  left: LeftReading
  isCumulative: boolean
}

/** The figure before, and what the sentence made of it. */
interface Before {
  quantity: Quantity
  role: 'level' | 'start' | 'change' | 'other'
}

type Token = { at: number; hit: NameHit; quantity: null } | { at: number; hit: null; quantity: Quantity }

export class SentenceReader {
  private readonly found: LocalMention[] = []
  private subject: Subject | null = null
  /** “骨科出院患者…，手术量…”: who was named for one figure holds for the next, until another is named. */
  private isOthers = false
  private before: Before | null = null
  /** Words for periods that belong to one figure and hold for no other. */
  private readonly spent = new Set<PeriodWord>()
  private nameEnd = 0
  /** Where the last figure, counted or not, ends. */
  private figureEnd: number

  constructor(
    private readonly source: SentenceSource,
    private readonly openingArea: AreaWord | null,
  ) {
    this.figureEnd = source.start
  }

  /** Mentions in order; what lists with 分别 gave is taken over. */
  read(listed: ListedReading): LocalMention[] {
    for (const { hit, quantity } of this.tokens()) {
      if (hit) this.meetName(hit, listed)
      else this.meetFigure(quantity, listed)
    }
    return [...listed.mentions, ...this.found].sort((a, b) => a.quantity.start - b.quantity.start)
  }

  private tokens(): Token[] {
    const names: Token[] = this.source.names.map((hit) => ({ at: hit.start, hit, quantity: null }))
    const figures: Token[] = this.source.figures.map((quantity) => ({ at: quantity.start, hit: null, quantity }))
    return [...names, ...figures].sort((a, b) => a.at - b.at)
  }

  private meetName(hit: NameHit, listed: ListedReading): void {
    this.subject = null
    this.before = null
    if (listed.names.has(hit)) {
      this.nameEnd = hit.end
      return
    }
    const { plain, index, start } = this.source
    const from = this.boundary(hit.start)
    this.nameEnd = hit.end
    const words = plain.slice(from, hit.start)
    if (words === '' && from === this.figureEnd && from > start) {
      this.tieCounted(hit)
      return
    }
    const left = readLeft(words, index.areas, index.bases)
    if (words !== '') this.isOthers = !left.isOwn && OTHERS.test(words)
    if (this.isOthers || !left.isOwn || this.isInList(from)) return
    // “累计建成” counts since ever; “累计完成”, “累计受理” since the first of the year as a rule.
    const isTotal = left.isLoose && words.includes('累计')
    this.subject = {
      hit,
      left: { ...left, basis: isTotal ? [...left.basis, '累计'] : left.basis.filter((word) => word !== '累计') },
      isCumulative: words.includes('累计') || /^(?:累计)/.test(plain.slice(hit.end, hit.end + 2)),
    }
  }

  /** Behind the last punctuation, figure, date or name before the place. */
  private boundary(at: number): number {
    const { plain, start, periods } = this.source
    let floor = Math.max(start, Math.min(this.figureEnd, at), Math.min(this.nameEnd, at))
    for (const { end } of periods) if (end <= at && end > floor) floor = end
    for (let place = at - 1; place >= floor; place--) {
      // What stands in brackets belongs to the words before them.
      if (plain.charAt(place) === '）') place = Math.max(plain.lastIndexOf('（', place), floor)
      else if ('，；：。（、“】▲△★☆■□◇'.includes(plain.charAt(place))) return place + 1
    }
    return floor
  }

  /** True behind “、” with no figure in the item before: one figure for several names. */
  private isInList(from: number): boolean {
    const { plain, start } = this.source
    if (plain.charAt(from - 1) !== '、' || from - 1 < start) return false
    const item =
      plain
        .slice(start, from - 1)
        .split(/[，；：。、]/)
        .at(-1) ?? ''
    return !/[\d%％]/.test(item) && !/^\s*[一二三四五六七八九十]{1,3}$/.test(item)
  }

  /** “17个党支部，”: the name behind a count, where it ends the clause. */
  private tieCounted(hit: NameHit): void {
    const { plain, start, index } = this.source
    const quantity = this.source.figures.find(({ end }) => end === hit.start)
    if (!quantity?.dimension?.startsWith('count:')) return
    const behind = plain.slice(hit.end, hit.end + 4)
    const from = clauseBefore(plain, start, quantity.start)
    const words = plain.slice(from, quantity.start)
    const wholeArea = readAreaAt(plain.slice(0, quantity.start), from, index.areas)
    const isWhole = /^(?:全部|均|都|全覆盖)/.test(behind) && wholeArea !== null && wholeArea.end === quantity.start
    if (!/^(?:[，。；、：）]|和|及|与|以及|$)/.test(behind) && !isWhole) return
    const words2 = /(?:现有|共有|设有|建有|下辖|拥有|辖|设|有|共|达到|达|增至|增加到|包括|为)$/.test(words)
    if (!words2 && words !== '' && wholeArea?.end !== quantity.start) return
    if (/新增|新建|撤销|评选|表彰|其中|新成立|培育|打造|创建|整顿|选派|建成/.test(words)) return
    this.push({ ...BARE_TIE, hit, quantity, area: wholeArea?.text ?? null, isJoined: true })
  }

  private meetFigure(quantity: Quantity, listed: ListedReading): void {
    const { subject, before } = this
    const at = this.figureEnd
    this.figureEnd = quantity.end
    if (listed.used.has(quantity)) {
      this.subject = null
      return
    }
    if (!subject) return
    if (before) this.continueWith(subject, before, quantity, at)
    else this.startWith(subject, quantity)
  }

  private startWith(subject: Subject, quantity: Quantity): void {
    const gap = readGap(this.source.plain, subject.hit.end, quantity.start, this.source.periods)
    if (gap) this.apply(subject, quantity, gap, !/[，；。]/.test(this.source.plain.slice(subject.hit.end, quantity.start)))
    else this.subject = null
  }

  private apply(subject: Subject, quantity: Quantity, gap: Gap, isJoined: boolean): void {
    const role = gap.change !== null ? 'change' : gap.isStart ? 'start' : 'level'
    // Behind an aim stands what was reached: “年初预算16亿元，实际完成15.63亿元”.
    this.before = { quantity, role: gap.isAim ? 'start' : role }
    if (role === 'start' && !gap.own) return // “由5.11万人”: of when, nobody says
    if ((role === 'change' && gap.isOtherChange) || gap.isAverage || gap.isBound) return
    const { hit, left } = subject
    this.push({
      ...BARE_TIE,
      hit,
      quantity: quantity.unit === null ? withUnit(quantity, gap.brackets) : quantity,
      sign: gap.change ?? 1,
      isGrowth: role === 'change',
      own: gap.own,
      area: gap.area ?? left.area,
      basis: [...left.basis, ...gap.brackets.flatMap((words) => basisInBracket(words) ?? [])],
      isCumulative: subject.isCumulative || gap.isCumulative,
      isLoose: left.isLoose,
      isPer: left.isPer || gap.isPer,
      kind: gap.isAim && !gap.change ? 'target' : null,
      isJoined,
    })
    if (gap.own) this.spent.add(gap.own)
  }

  /** “…，比上年的5.11万人增加”, “增加到5.13万人”, “（上年为5.11万人）”, “，折合4.2万公顷”, “，其中东峨镇1.2万人”. */
  private continueWith(subject: Subject, before: Before, quantity: Quantity, at: number): void {
    const { plain, periods } = this.source
    const mark = /^[，、；（）：\s]*(?:而|且|并|同期|其中)?(?:[：，])?/.exec(plain.slice(at, quantity.start))?.[0] ?? ''
    const words = plain.slice(at + mark.length, quantity.start)
    if (OF_AIM.test(words) || (CONVERTED.test(words) && before.role === 'level' && before.quantity.unit !== quantity.unit)) {
      const isAim = OF_AIM.test(words)
      const own = isAim ? WHOLE_YEAR : null
      const { hit, left } = subject
      this.push({ ...BARE_TIE, hit, quantity, own, area: left.area, basis: left.basis, kind: isAim ? 'target' : null })
      if (isAim) this.before = { quantity, role: 'other' }
      return
    }
    // “低保对象3102户5612人”
    if (mark === '' && words === '' && before.role === 'level' && before.quantity.dimension !== quantity.dimension) {
      this.push({ ...BARE_TIE, hit: subject.hit, quantity, area: subject.left.area, basis: subject.left.basis })
      return
    }
    const gap = readGap(plain, at + mark.length, quantity.start, periods)
    if (!gap) {
      this.tieSubArea(subject, quantity, at + mark.length)
      return
    }
    // Behind something else only “上年同期为…” leads back to the name.
    const { hit, left } = subject
    // “新增企业1200家，总量达到1.8万家”
    if (left.basis.includes('新增') && before.role === 'level' && gap.change === null && gap.hasVerb) {
      this.push({ ...BARE_TIE, hit, quantity, area: left.area, basis: gap.isCumulative ? ['累计'] : [] })
      this.before = { quantity, role: 'level' }
      return
    }
    const isBack = before.role === 'other' && !(gap.own?.isRelative || gap.own?.shift === -1)
    const saysNewLevel = gap.hasVerb && (before.role !== 'level' || gap.own !== null)
    if (isBack || mark.includes('其中') || (gap.change === null && gap.own === null && !saysNewLevel)) {
      this.before = { quantity, role: 'other' }
      return
    }
    // What changed, or was another year's, stands no longer beside its name.
    this.apply({ ...subject, isCumulative: false }, quantity, gap, false)
  }

  /** “其中东峨镇1.2万人、因远镇0.8万人”: the same indicator of a part. */
  private tieSubArea({ hit, left }: Subject, quantity: Quantity, at: number): void {
    const { plain, index } = this.source
    const area = readAreaAt(plain.slice(0, quantity.start), at, index.areas)
    const rest = area ? plain.slice(area.end, quantity.start) : ''
    if (!area || areaLevel(area.text) < 2 || !/^(?:为|有|达到?|完成|实现|：)?$/.test(rest)) {
      this.before = { quantity, role: 'other' }
      return
    }
    this.before = { quantity, role: 'level' }
    this.push({ ...BARE_TIE, hit, quantity, area: area.text, basis: left.basis })
  }

  private push(tie: Tie): void {
    const { plain } = this.source
    // “跃上600亿元台阶”: a bound, not the value.
    if (/^(?:以上)?(?:台阶|大关|关口|门槛)/.test(plain.slice(tie.quantity.end, tie.quantity.end + 4))) {
      this.before = { quantity: tie.quantity, role: 'change' }
      return
    }
    if (isCountOfNext(plain, tie.quantity) && tie.hit.start < tie.quantity.start) return
    // “3.2亿元的85%”: measured against it. “-3.2%”: below zero.
    if (/^的\d/.test(plain.slice(tie.quantity.end, tie.quantity.end + 2))) return
    const isNegative = /[-－−负]$/.test(plain.slice(Math.max(0, tie.quantity.start - 1), tie.quantity.start))
    const whole: Tie = { ...tie, sign: isNegative ? -1 : tie.sign, area: tie.area ?? this.areaBefore(tie) }
    const mention = completeTie(this.source, whole, this.spent)
    if (mention) this.found.push(mention)
  }

  /** The opening area holds for the whole sentence where no other area comes between. */
  private areaBefore({ hit, quantity }: Tie): string | null {
    const { openingArea } = this
    const from = Math.min(hit.start, quantity.start)
    return openingArea && openingArea.end <= from && clauseBefore(this.source.plain, this.source.start, from) <= openingArea.start
      ? openingArea.text
      : null
  }
}

/** “常住人口（万人）：35.13”: the unit stands behind the name. The places are those of the digits. */
function withUnit(quantity: Quantity, brackets: readonly string[]): Quantity {
  for (const unit of brackets) {
    const [found] = readQuantities(quantity.text + unit)
    if (found?.unit && found.start === 0 && found.end === quantity.text.length + unit.length)
      return { ...found, start: quantity.start, end: quantity.end, number: quantity.number, text: quantity.text }
  }
  return quantity
}

/** Units of the office, whose figures are not the office's. */
const OTHERS = /(?:科|室|病区|学院|校区|分院|院区|车间|公司|集团|所|站|园|队|庭|窗口|企业|支行)$/

/** “建成5个医疗集团”: a count belongs to the noun behind it, where there is one. */
function isCountOfNext(plain: string, { dimension, end }: Quantity): boolean {
  return dimension?.startsWith('count:') === true && !BEHIND_COUNT.test(plain.slice(end, end + 4))
}

const BEHIND_COUNT =
  /^(?:[，。；、：！？）)\s…—”[［〔①-⑳]|$|[（(]|和|与|及|以及|或|比|较|同比|占|左右|以上|以下|上下|以内|之多|增|减|提|下降|上升|分别|达|被|均|全部|已|通过|实现|完成|覆盖|次之|大关|台阶|的\d|的[五六七八九]成|在|为|是|纳入|享受|得到|实行|参加|参保|落实|作为|有所|相比|净|多|少|居|列|位居|位列|排名|排在|并|创|再创|首次|仍|继续|保持|带动|稳居|逐年|同期|全覆盖|次[，。；、）])/

/** “，占全年目标5.2亿元”. */
const OF_AIM = /^(?:占|为|完成|达到|达)?(?:年度|全年|年初)?(?:目标|任务|计划|预算)(?:任务)?数?(?:的|为)?$/
const CONVERTED = /^(?:折合|约合|合计?|即|相当于|折算成?)$/

function clauseBefore(plain: string, start: number, at: number): number {
  for (let place = at - 1; place >= start; place--) if ('，；：。（、'.includes(plain.charAt(place))) return place + 1
  return start
}
