/** Words that make a figure a target, a threshold or a forecast rather than what is. */
import type { ValueKind } from './model'

const THRESHOLD =
  /不得(?:高于|低于|超过|少于|突破)|不(?:高于|低于|超过|少于|突破)|(?:控制|保持|稳定)在[^，。；]{0,16}(?:以内|以下|之内)|红线|上限|下限|警戒线|封顶/
const TARGET =
  /力争|确保(?!了)|争取(?!了|到了?)|(?:要|须|需|应|将)(?:确保|力争|努力|全面|基本|累计)?(?:达到|达|实现|完成|突破|超过|增长|提高|新增|稳定|保持|控制)|拟(?!定)|(?:预期|工作|发展|奋斗|总体|主要|年度|全年|考核|责任)?目标(?!任务的|任务，|责任)|(?:年度|全年|年初)(?:计划|预算)|计划(?!生育|单列|的\d)|任务(?:数|指标|量)?(?:为|是|：)|(?:规划|部署|要求|安排)(?:到20|达到|完成|实现|建设)|(?:年初|收入|支出|调整)预算|预算(?:数|安排|为)|^(?:我们)?(?:要|必须)|(?:^|[，；、：])(?:我们)?(?:要|必须)/
const FORECAST = /预计|预测|预估|有望|预期(?!目标)|估计|展望/
const DONE = /已(?:经|达|完成|实现|有|建|超)|完成了|实现了|达到了|实际|超额完成|初步核算|实有|核定|统计/
/** A finished task is spoken of, not set: “完成年度目标任务的85%”. */
const NOUN_ONLY =
  /(?:完成|超额完成|实现|达到|占|为|超|对照|围绕|较|比|距|离)[^，。；]{0,12}(?:目标|任务|计划|预算)(?:任务|数|值|要求|指标|目标)?(?:的)?/g

/** 一般公共预算收入 is the name of what was collected. */
const OF_BUDGET = /(?:一般)?公共(?:财政)?预算|政府性?基金预算|国有资本经营预算|社会保险基金预算/g

/**
 * `before` is the sentence up to the figure, from the last “；”; `after` a few characters behind it. The words nearest to the
 * figure speak: a clause that is done is done although the next one is a target.
 */
export function readValueKind(before: string, after: string): { kind: ValueKind | null; isDone: boolean } {
  const words = before.replace(OF_BUDGET, '').replace(NOUN_ONLY, '完成')
  const clause = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf('：')) + 1)
  if (THRESHOLD.test(clause) || (/^[^，。；、]{0,3}(?:以内|之内)/.test(after) && /控制|保持|稳定/.test(clause)))
    return { kind: 'threshold', isDone: false }
  for (const part of [clause, words]) {
    if (part === words && DONE.test(clause)) break
    if (FORECAST.test(part)) return { kind: 'forecast', isDone: false }
    if (TARGET.test(part)) return { kind: 'target', isDone: false }
  }
  return { kind: null, isDone: DONE.test(words) }
}
