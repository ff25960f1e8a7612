/** Families by what a single first item of them promises. */
import type { MarkerFamily } from '../../model'

/** Words that promise a second item. */
export const LONE_WORDS: ReadonlySet<MarkerFamily> = new Set(['N是', 'N要', '第N', '其N'])
/** Numbering: one item needs none. */
export const LONE_NUMBERS: ReadonlySet<MarkerFamily> = new Set(['一、', '（一）', '1.', '（1）', '①', '1)', 'A.', '甲、', 'Ⅰ、', '1.1'])
