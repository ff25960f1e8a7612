/** Chinese digits stand in countless words that count nothing: 一定, 十分, 三农, 二十大. What lets them be a figure is said here. */
import type { Numeral } from './numeral'
import type { FoundUnit } from './unit-reader'

/** Before a lone 一 these make it a determiner or the end of a word: 这一个, 新一轮, 唯一. */
const NOT_BEFORE_ONE = '第这那每某哪另任上下新同各唯统单万之专如划归合逐始不是为首头最后又再一何初'
/** Behind a lone 一 these say “a kind of”, “some”, “together”: they count nothing. */
const VAGUE_BEHIND_ONE = new Set('起 批 方面 种 类 番 轮 份 片 道 面 度 致 把 遍 顿'.split(' '))
/** These count behind their noun only: 建成卫生院一个. */
const COUNTED_LAST = new Set('套 股 支 条 部 笔 个 项 大 块 根 本 对 副 头 口 张 章 项次'.split(' '))
/** The few that a lone 二 counts; elsewhere 二 is an ordinal (二期, 二次) and 两 counts. */
const COUNTED_BY_TWO = new Set('个 名 位 项 条 户 件 家 所 人 亩 元'.split(' '))
const IDIOMS =
  /一(?:元化|句话|场空|家之|席之|枝独|米阳|门心|年四季|年之计|字一|条龙|条心|家人|家亲|件事|张网|张图|盘棋|张蓝图|块儿|道道|点点|笔勾|天天|年一度|年级|人得|个样|个劲|次能源|名惊人|户一|岁一)|三(?:位一体|次产业|年级|元桥|次元|天打鱼|天两|令五|次分配|百六十行|番五|头六)|[两二](?:人转|百五(?![十百元万亿个])|元结|元经|元化|条腿|面派|年级|次元|院院士|弹一星|位数)|[一二两三四五六七八九十]+(?:年级|位数|位一体|大发明|倍频|个文件)|五(?:大连池|位一体|年规划)|十(?:分钟?(?![之内生步])|年树木|个手指|里)|百(?:年|姓|强|花|家)|七(?:台河|大姑)|九(?:牛一|台区|天)|八(?:小时外|面玲|股文)|[二三四两]{1,2}轮(?:车|电动|摩托|驱)|[一二三四五六七八九十]+次(?:[、和][一二三四五六七八九十]+次)*全会/y
/** A number whose first character continues one of these words is none: 户数百分之, 人数, 星期五. */
const NOT_BEFORE_SOME = /[人户总分指次件个场倍系参函多少无计岁天日年月层项株头只台辆份票基度级]$/
const NOT_BEFORE_DIGIT = /(?:星期|礼拜|周|初|成千上|成百上|三番|三令|三天|第|[A-Za-z])$/

/** True where a Chinese numeral is a figure; `hedged` where 近, 超, 余 stands with it. */
export function isChineseFigure(text: string, numeral: Numeral, unit: FoundUnit | null, hedged: boolean): boolean {
  const before = text.slice(Math.max(0, numeral.start - 3), numeral.start)
  if (NOT_BEFORE_DIGIT.test(before)) return false
  if (numeral.bare) return isBareFigure(text, numeral, unit, hedged)
  if (numeral.some && text.charAt(numeral.start) === '数' && NOT_BEFORE_SOME.test(before)) return false
  IDIOMS.lastIndex = numeral.start
  if (IDIOMS.test(text)) return false
  if (!unit) return isStrong(text, numeral)
  const next = text.charAt(unit.end)
  if (before.endsWith(`一${unit.word}`)) return false // 一家一家
  if (next === '一' || (next !== '' && next === text.charAt(unit.start) && unit.word.length === 1)) return false // 一户一策, 一项项
  return fitsUnit(text, numeral, unit, before)
}

function fitsUnit(text: string, numeral: Numeral, unit: FoundUnit, before: string): boolean {
  if (unit.word === '大' && numeral.n > 10) return false // 二十大
  if (unit.word === '番') return /翻[了上近约]?$/.test(before)
  if (numeral.end - numeral.start > 1) return true
  switch (text.charAt(numeral.start)) {
    case '一':
      return isCountedOne(text, unit, before)
    case '二':
      return unit.unit.kind !== 'count' || COUNTED_BY_TWO.has(unit.word)
    case '零':
    case '〇':
      return false
    default:
      return true
  }
}

function isCountedOne(text: string, unit: FoundUnit, before: string): boolean {
  if (NOT_BEFORE_ONE.includes(before.charAt(before.length - 1) || '\n') || VAGUE_BEHIND_ONE.has(unit.word)) return false
  if (/一.$/.test(before)) return false // 一字一句
  return !COUNTED_LAST.has(unit.word) || endsClause(text, unit.end)
}

/** 建成卫生院一个、学校两所: behind its noun even “一个” counts. */
function endsClause(text: string, at: number): boolean {
  return at >= text.length || /[，。、；,;）)]/.test(text.charAt(at))
}

/** 近百人, 百余种, 千亿元, 亿元以上: a power without a digit. */
function isBareFigure(text: string, numeral: Numeral, unit: FoundUnit | null, hedged: boolean): boolean {
  if (/[成万千百]$/.test(text.charAt(numeral.start - 1)) || text.startsWith('级', unit?.end ?? numeral.end)) return false
  if (hedged || numeral.more) return unit !== null || numeral.n >= 1e8 || text.startsWith('大关', numeral.end)
  if (unit?.word !== '元' || text.charAt(numeral.start - 1) === '：') return false
  return numeral.end - numeral.start > 1 || text.startsWith('以上', unit.end)
}

/** 三万五千, 一百二十八: several digits and powers need no unit. */
function isStrong(text: string, numeral: Numeral): boolean {
  if (numeral.more) return true
  const run = text.slice(numeral.start, numeral.end)
  return (
    !numeral.positional &&
    numeral.second === null &&
    !numeral.some &&
    /[一二两三四五六七八九].?[百千万亿].*[一二两三四五六七八九十]/.test(run)
  )
}
