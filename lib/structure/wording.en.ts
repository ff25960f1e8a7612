import type { DiagnosticData } from '../review/diagnostic'
import type { WordingCatalogue } from '../review/wording'

const q = (value: unknown) => `“${value}”`
const list = (value: DiagnosticData[string] | undefined) => (Array.isArray(value) ? value.map(q).join(', ') : q(value))
const gap = ({ missing, isRange }: DiagnosticData) => (isRange && Array.isArray(missing) ? missing.map(q).join(' to ') : list(missing))
const many = (data: DiagnosticData) => (Number(data.count) > 1 ? ` (${data.count} places)` : '')

const change = (data: DiagnosticData) => `Change ${q(data.from)} to ${q(data.to)}${many(data)}`
const renumber = (data: DiagnosticData) =>
  Number(data.count) > 1 ? `Change ${q(data.from)} to ${q(data.to)} and count on (${data.count} places)` : change(data)
const insert = (data: DiagnosticData) => `Insert ${q(data.marker)}`
const also = { also: () => 'Another place in the same series' }
const reading = (data: DiagnosticData) => (data.least === data.most ? `${data.least}` : `${data.least} to ${data.most}`)

export const wording: WordingCatalogue = {
  'structure/missing-ordinal/gap': {
    name: 'Number skipped',
    explain:
      'A number in the middle of a series is missing, such as “四是” right after “二是”. Numbering that restarts or goes on under a new heading is left alone, and so are quotations.',
    message: (data) => `${q(data.previous)} is followed by ${q(data.current)}: add the missing ${gap(data)} or renumber`,
    related: { previous: (data) => `The item before, ${q(data.previous)}` },
    actions: { renumber, insert },
  },
  'structure/missing-ordinal/swapped': {
    name: 'Numbers out of order',
    explain: 'No number is missing, but they stand in the wrong order. Quotations are left alone.',
    message: (data) => `${q(data.current)} stands after ${q(data.previous)}: check the order of the two`,
    related: { previous: (data) => `${q(data.previous)}, which stands before` },
    actions: { renumber: (data) => `Number in order of appearance (${data.count} places)` },
  },
  'structure/repeated-ordinal/repeated': {
    name: 'Number repeated',
    explain: 'One number stands twice in a series. Pairs such as “一方面……一方面……” and quotations are left alone.',
    message: (data) =>
      data.isCopy
        ? `${q(data.marker)} stands twice with the same text: remove one if it was pasted twice`
        : `${q(data.marker)} stands twice: check and renumber`,
    related: { earlier: (data) => `The earlier ${q(data.marker)}` },
    actions: { renumber },
  },
  'structure/wrong-start/wrong-start': {
    name: 'First number missing',
    explain:
      'A series does not begin with its first number. Numbering carried on from the chapter before is left alone; at the very start of a document it is only a warning, because the text may be an excerpt.',
    message: (data) =>
      data.isExcerpt
        ? `The text begins with ${q(data.first)}: unless it is an excerpt, add ${q(data.expected)} or renumber`
        : `The series begins with ${q(data.first)}: add ${q(data.expected)} or renumber`,
    actions: { renumber },
  },
  'structure/lone-item/lone-word': {
    name: 'First without second',
    explain: '“一是” (or 第一, 其一, 一要) with no second item. Lists that announce one item, idioms and quotations are left alone.',
    message: (data) => `${q(data.marker)} without ${q(data.next)}: add the next item or remove ${q(data.marker)}`,
    actions: { insert, remove: (data) => `Remove ${q(data.marker)}` },
  },
  'structure/lone-item/lone-number': {
    name: 'Numbering of one item',
    explain: '“（一）” or “1.” with no next number. Lists that announce one item and quotations are left alone.',
    message: (data) => `${q(data.marker)} without ${q(data.next)}: add the next item; a single item needs no number`,
    actions: { insert },
  },
  'structure/mixed-series/mixed-words': {
    name: 'Ordinal words mixed',
    explain: 'One series uses two sets of ordinal words, such as “首先……其次……第三……”. Quotations are left alone.',
    message: (data) => `${list(data.main)} and ${list(data.odd)} belong to different sets: use one of them`,
    related: { odd: () => 'The item written differently' },
    actions: { unify: change },
  },
  'structure/mixed-series/first-among-counted': {
    name: '首先 among counted items',
    explain: '“首先” followed by “二是”. Common in printed reports: a matter of form.',
    message: (data) => `${list(data.odd)} stands with ${list(data.main)}: better use one set`,
    related: { odd: () => 'The item written differently' },
    actions: { unify: change },
  },
  'structure/level-skipped/level-skipped': {
    name: 'Level skipped',
    explain:
      'Levels go “一、”, “（一）”, “1.”, “（1）”; finds one that is left out. “一、” followed by “1.” is accepted, and so are short lists inside a paragraph.',
    message: (data) => `${q(data.inner)} stands directly under ${q(data.outer)}: use the level ${q(data.skipped)} between them`,
    related: { outer: (data) => `The level above, ${q(data.outer)}` },
    actions: { lift: change },
  },
  'structure/announced-count/marked-items': {
    name: 'Count differs from list',
    explain:
      'An announced number such as “六个方面” differs from the items that follow. Fixed phrases, round figures and counts of something else are left alone; where the series itself is broken, that is reported instead.',
    message: (data) =>
      `${q(data.announced)} says ${data.said}, the list has ${data.found} (${Number(data.found) > 1 ? `${q(data.first)} to ${q(data.last)}` : `only ${q(data.first)}`}): change the number or the list`,
    related: { first: (data) => `First item, ${q(data.first)}`, last: (data) => `Last item, ${q(data.last)}` },
    actions: { correct: change },
  },
  'structure/announced-count/unmarked-items': {
    name: 'Count differs from list without numbers',
    explain:
      'An announced number such as “三个到位” differs from the items listed after it without numbers. Reports only where every reading of the list differs; lists with 等 and fixed phrases are left alone.',
    message: (data) => `${q(data.announced)} says ${data.said}, the list has ${reading(data)}: check the number or the list`,
    related: { first: () => 'First item of the list' },
    actions: { correct: change },
  },
  'structure/empty-section/empty-section': {
    name: 'Heading without text',
    explain: 'Nothing stands under a heading while its neighbours have text. Lists of single lines are left alone.',
    message: (data) => `Nothing stands under ${q(data.heading)}: write the section or remove the heading`,
  },
  'structure/marker-form/extra-punctuation': {
    name: 'Punctuation after a bracketed number',
    explain: 'A mark of punctuation after a number in brackets or a circle, such as “（一）、”. Quotations are left alone.',
    message: (data) => `${q(data.marker)}${many(data)}: brackets and circles take no punctuation, change to ${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/wrong-punctuation': {
    name: 'Wrong punctuation after a number',
    explain: 'A Chinese number or stem as a marker takes “、”; finds “一.”, “二，”, “三丶”. Quotations are left alone.',
    message: (data) => `${q(data.marker)}${many(data)}: wrong mark after the number, change to ${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/lookalike': {
    name: 'Mistyped number',
    explain: 'A dash for 一 or a letter for 1, such as “—是” or “l.”. Only where the next number follows.',
    message: (data) => `${q(data.marker)} seems to stand for ${q(data.mended)}: correct it`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/ordinal-comma': {
    name: '“、” after an ordinal word',
    explain: '第一, 其二 and 首先 take a comma; finds “、”. “第一、第二产业” and quotations are left alone.',
    message: (data) => `${q(data.marker)}${many(data)}: ordinal words take a comma, change to ${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/bracket-pair': {
    name: 'Brackets that do not match',
    explain: 'One bracket of a marker is full width, the other half width, such as “（一)”.',
    message: (data) => `${q(data.marker)}${many(data)}: the brackets differ in width, change to ${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/inconsistent-form/marker-style': {
    name: 'Markers written in two ways',
    explain: 'One series writes its markers in two ways, such as “1.” and “2、”. Differences between series are left alone.',
    message: (data) => `One series has both ${q(data.model)} and ${q(data.marker)}${many(data)}: write them alike`,
    related: { model: (data) => `Most are written like ${q(data.model)}`, also: () => 'Another place written differently' },
    actions: { unify: change },
  },
  'structure/inconsistent-form/item-endings': {
    name: 'Items end differently',
    explain:
      'Items of one list inside a paragraph end in different marks. Looks only at items of one sentence each; the last item is free.',
    message: (data) => `${q(data.marker)} ends in ${q(data.sign)}, most items end in ${q(data.model)}: better end them alike`,
    related: { item: (data) => `The item ${q(data.marker)}`, also: () => 'Another ending that differs' },
    actions: { unify: (data) => `End all items in ${q(data.sign)}${many(data)}` },
  },
  'structure/inconsistent-form/comma-after-marker': {
    name: 'Comma after some markers',
    explain: 'In one list some of “一是”, “二是” are followed by a comma and some are not. Only in strict mode.',
    message: (data) =>
      data.keepsCommas
        ? `${q(data.marker)}${many(data)} has no comma, the others of the list have one: better write them alike`
        : `${q(data.marker)}${many(data)} has a comma, the others of the list have none: better write them alike`,
    related: also,
    actions: { add: () => 'Put a comma after each', drop: () => 'Leave the comma out everywhere' },
  },
  'structure/marker-form/arabic-point': {
    name: '“1.” rather than “1、”',
    explain: 'By the standard an Arabic number takes a point; “、” is widespread. A list that keeps to “、” is named only in strict mode.',
    message: (data) => `${q(data.marker)}${many(data)}: an Arabic number takes a point, better write ${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
}
