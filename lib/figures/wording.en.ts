import type { DiagnosticData } from '../review/diagnostic'
import type { RuleWording, WordingCatalogue } from '../review/wording'

const texts = (value: DiagnosticData[string] | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])

/** “1212 ÷ 1446 = 83.82%, written 90%; if 90% is right, 实查 would be 1295～1308”: the evidence of a computed statement. */
function evidence(data: DiagnosticData): string {
  const written = data.written ? `, written ${data.written}` : ''
  return `${data.formula}${written}${needs(data)}${slips(data)}`
}

function needs(data: DiagnosticData): string {
  const names = texts(data.needNames)
  const [need] = texts(data.needs)
  return need === undefined ? '' : `; if ${data.written} is right, ${names[0] || 'the other figure'} would be ${need}`
}

function slips(data: DiagnosticData): string {
  const from = texts(data.slipsFrom)
  const pairs = texts(data.slipsTo).map((to, index) => `${from[index]} → ${to}`)
  return pairs.length > 0 ? `; one slip away: ${pairs.join(', ')}` : ''
}

const named = (data: DiagnosticData, otherwise: string) => (data.name ? `“${data.name}”` : otherwise)
const doubt = (data: DiagnosticData) => (data.isDoubtful ? 'Please check: ' : '')
const recompute = { recompute: (data: DiagnosticData) => `Change “${data.from}” to “${data.to}” by ${data.formula}` }
const related = { result: () => 'the figure that follows', figure: () => 'a figure it follows from' }

function computed(name: string, explain: string, words: (data: DiagnosticData) => string): RuleWording {
  return {
    name,
    explain,
    headline: (data) => `${doubt(data)}${words(data)}`,
    message: (data) => `${doubt(data)}${words(data)}: ${evidence(data)}`,
    related,
    actions: recompute,
  }
}

function form(name: string, explain: string, words: (data: DiagnosticData) => string): RuleWording {
  return { name, explain, message: words, actions: { rewrite: (data) => `Change “${data.written}” to “${data.newText}”` } }
}

export const wording: WordingCatalogue = {
  'figures/ratio/share': computed(
    'Rate does not fit',
    'A rate, share or multiple that its written numerator and denominator do not give.',
    (data) => `${named(data, 'The rate')} does not follow from its figures`,
  ),
  'figures/ratio/over-fulfilment': computed(
    'Over-fulfilment does not fit',
    'Over-fulfilment that plan and result do not give.',
    () => 'Over-fulfilment does not follow from plan and result',
  ),
  'figures/ratio/impossible-share': {
    name: 'Impossible percentage',
    explain: 'No whole number of so few makes this percentage.',
    message: (data) => `${data.written} cannot come of so few; the nearest is ${data.formula}`,
    related,
  },
  'figures/change/growth': computed(
    'Growth does not fit',
    'Growth that the levels before and after do not give. Constant prices and yearly averages are not recomputed.',
    (data) => `${named(data, 'The change')} does not follow from the levels`,
  ),
  'figures/change/points': computed(
    'Percentage points do not fit',
    'Points that are not the difference of the two rates.',
    () => 'The points are not the difference of the two rates',
  ),
  'figures/change/amount-of-change': computed(
    'Change does not fit',
    'A change that is not the difference of the two levels.',
    () => 'The change is not the difference of the two levels',
  ),
  'figures/change/times-more': computed('Multiple does not fit', 'From 200 to 600 is three times as much, two times more.', (data) =>
    data.kind === 'times-of' ? 'It is that many times as much, one less times more' : 'The multiple does not follow from the levels',
  ),
  'figures/change/doubling': computed(
    'Doubling does not fit',
    'Doubled twice is four times as much.',
    () => 'The doubling does not follow from the levels',
  ),
  'figures/total/parts': computed(
    'Parts do not add up',
    'Parts that do not make their total. Lists of only some parts are checked one by one.',
    () => 'The parts do not add up to the total',
  ),
  'figures/total/rest': computed(
    'Rest does not fit',
    'What is left is not the total without the parts.',
    () => 'What is left does not follow from the total',
  ),
  'figures/total/stock': computed(
    'Closing stock does not fit',
    'A stock at the end that is not the stock at the start with what came and went.',
    () => 'The closing stock does not follow from the opening one',
  ),
  'figures/total/complement': computed(
    'Shares do not complete each other',
    'Done and undone do not make a hundred.',
    () => 'The two shares do not make 100%',
  ),
  'figures/total/whole-hundred': computed(
    'Shares do not make a hundred',
    'Shares of one whole that do not make a hundred; rounding is allowed for.',
    () => 'The shares do not make 100%',
  ),
  'figures/total/accumulation': computed(
    'Accumulation does not fit',
    'An accumulated figure that is not the sum of its periods.',
    () => 'The accumulated figure does not follow from its periods',
  ),
  'figures/part-exceeds-whole/part': computed(
    'Part exceeds whole',
    'A part that is larger than its whole.',
    () => 'A part is larger than its whole',
  ),
  'figures/product/product': computed(
    'Product does not fit',
    'Unit price, yield or ration times quantity is not the total.',
    (data) => `${named(data, 'The total')} is not the product`,
  ),
  'figures/product/average': computed(
    'Average does not fit',
    'Average times number is not the total.',
    () => 'The average does not follow from total and number',
  ),
  'figures/listed-count/listed-names': {
    name: 'Names and count differ',
    explain: 'The names listed are not as many as the number says. Lists with 等 may be shorter.',
    message: (data) => `${data.recomputed} names are listed, “${data.written}” is written`,
    related,
    actions: { recompute: (data) => `Change “${data.from}” to “${data.to}”` },
  },
  'figures/respectively/dealt-values': {
    name: '分别 does not correspond',
    explain: '分别 with more or fewer values than names.',
    headline: () => '分别 does not correspond',
    message: (data) => `分别 does not correspond: ${data.formula}`,
    related,
  },
  'figures/unit-conversion/restated-amount': computed(
    'Conversion does not fit',
    'One amount in two units that are not equal.',
    () => 'The two forms of one amount are not equal',
  ),
  'figures/unit-conversion/capital-amount': computed(
    'Capital numerals differ',
    'Digits and capital numerals are not equal.',
    () => 'Digits and capital numerals are not equal',
  ),
  'figures/comparison/limit': {
    name: 'Comparison the wrong way',
    explain: 'Below or above, and the figures say the opposite.',
    headline: () => 'The figures say the opposite',
    message: (data) => `The figures say the opposite: ${data.formula}`,
    related,
  },
  'figures/comparison/rank': {
    name: 'Rank beyond the ranked',
    explain: 'A rank larger than the number of those ranked.',
    headline: () => 'The rank is beyond the number of those ranked',
    message: (data) => `The rank is beyond the number of those ranked: ${data.formula}`,
    related,
  },
  'figures/comparison/beyond-hundred': {
    name: 'Share above 100%',
    explain: 'Coverage, enrolment and shares cannot be above 100%.',
    message: (data) => `${named(data, 'Such a share')} cannot be above 100%, written ${data.written}`,
  },
  'figures/calendar/day': {
    name: 'No such day',
    explain: 'The calendar does not have this day.',
    message: (data) => `There is no “${data.written}”${data.recomputed ? `, ${data.recomputed}` : ''}`,
  },
  'figures/calendar/weekday': {
    name: 'Wrong weekday',
    explain: 'The weekday does not belong to the date.',
    headline: () => 'The weekday does not belong to the date',
    message: (data) => `The weekday does not belong to the date: ${data.formula}`,
  },
  'figures/calendar/days-between': {
    name: 'Days do not fit',
    explain: 'A number of days that the dates do not give, or an end before its start.',
    message: (data) =>
      data.kind === 'order'
        ? `“${data.written}” ends before it starts`
        : `The number of days does not follow from the dates: ${data.formula}`,
    related,
  },
  'figures/calendar/years-between': {
    name: 'Years do not fit',
    explain: 'A number of years that the two years do not give.',
    headline: () => 'The number of years does not follow from the years',
    message: (data) => `The number of years does not follow from the years: ${data.formula}`,
    related,
  },
  'figures/calendar/later-period': {
    name: 'Period differs from the title',
    explain: 'A report on one quarter that speaks of a later one as done.',
    message: (data) => `“${data.written}” lies after the period of the title`,
    related,
  },
  'figures/conflict/indicator': {
    name: 'One indicator, two values',
    explain: 'Same period, area, indicator and unit, and two values that no rounding reconciles.',
    headline: () => 'One indicator has two values',
    message: (data) => `One indicator has two values: ${data.formula}`,
    related,
  },
  'figures/table-total/cells': computed(
    'Table total does not fit',
    'A total that is not the sum of its cells.',
    () => 'The total is not the sum of its cells',
  ),
  'figures/usage/percent-for-points': {
    name: '% for percentage points',
    explain: 'The difference of two rates is in percentage points.',
    message: (data) => `The difference of ${data.recomputed} is in percentage points, not “${data.written}”`,
    related,
  },
  'figures/usage/doubled-hedge': form(
    'Doubled hedge',
    'Two hedges for one figure.',
    (data) => `Two hedges for one figure: “${data.written}”`,
  ),
  'figures/usage/fewer-by-times': form(
    'Fewer by times',
    'Decreases are not counted in times.',
    (data) => `Decreases are not counted in times: “${data.written}”`,
  ),
  'figures/usage/missing-yuan': form(
    '元 is missing',
    'Amounts nearby are in 万元, this one has no unit.',
    (data) => `“${data.written}” lacks its unit 元`,
  ),
  'figures/usage/short-year': form('Short year', 'Years have four digits.', (data) => `The year “${data.written}” needs four digits`),
  'figures/usage/hyphen-range': form('Range sign', 'Ranges take ～ or —, not a hyphen.', () => 'Ranges take “～” or “—”, not “-”'),
  'figures/usage/digits-with-ten-million': form(
    'Large numbers',
    'No 十, 百 or 千 between digits and 万.',
    (data) => `“${data.written}” is better written “${data.newText ?? ''}”`,
  ),
  'figures/usage/er-for-liang': form(
    '二 and 两',
    '两 before classifiers.',
    (data) => `“${data.written}” is better written “${data.newText}”`,
  ),
  'figures/usage/until-word': form('截止 and 截至', '截至 before a date.', (data) => `Before a date it is 截至, not “${data.written}”`),
  'figures/usage/hyphen-month': form(
    'Month',
    'Months are not abbreviated with a hyphen.',
    (data) => `“${data.written}” is better written “${data.newText}”`,
  ),
  'figures/usage/issuing-number': form(
    'Issuing number',
    'The year stands in 〔〕, the number without zeros and 第.',
    (data) => `“${data.written}” is better written “${data.newText}”`,
  ),
  'figures/usage/half-range': form(
    'Range lacks its sign',
    'Both ends carry the percent sign.',
    (data) => `“${data.written}” is better written “${data.newText}”`,
  ),
  'figures/usage/letter-o': form(
    'Letter in a year',
    '〇, not the letter O.',
    (data) => `“${data.written}” is a letter, it should be “${data.newText}”`,
  ),
  'figures/usage/listed-estimate': form(
    'Estimate',
    'Estimates of neighbouring numbers are written in Chinese without a mark.',
    (data) => `“${data.written}” is better written “${data.newText}”`,
  ),
  'figures/usage/plan-name': form(
    'Plan name',
    'Plan names are in Chinese numerals and quotation marks.',
    (data) => `“${data.written}” is better written ${data.newText}`,
  ),
}
