/** Why a change was not made, and the way out; names of what is stored. */
import type { Locale } from '../review/wording'
import type { Refusal, RefusalReason } from './refusal'
import type { UserTableName } from './user-tables'

interface StoreWords {
  refusal: Record<RefusalReason, (place: string) => string>
  /** What a table holds, for the list of what a restore will do. */
  tables: Record<UserTableName, string>
}

const at = (place: string) => (place === '' ? '' : `“${place}”`)

export const STORE_WORDS: Record<Locale, StoreWords> = {
  zh: {
    refusal: {
      'invalid-entry': (place) => `${at(place)}的数值、单位或时期无法识别，整批都没有写入。请改好这一条再试。`,
      'too-many': (place) => `${at(place)}的别名、时期或修订次数超过上限，没有写入。请拆分后再试。`,
      'not-found': (place) => `${at(place)}已经不在台账里，可能在另一个窗口删改过。请刷新后再试。`,
      'name-taken': (place) => `已有名为${at(place)}的指标。若是同一个指标，请用“合并”。`,
      'same-indicator': (place) => `${at(place)}不能与自己合并，请另选一个指标。`,
      'has-values': (place) => `${at(place)}还有数据，不能删除。请先合并到别的指标，或作废其数据。`,
      'undone-already': (place) => `${at(place)}的导入已经撤销过了。`,
      'changed-since': (place) => `${place === '' ? '台账' : at(place)}在这之后又有改动，没有执行。请先看一看新的情况，再重来一次。`,
      'no-room': () => '磁盘空间不够，没有写入任何内容。请腾出一些空间，或把表格拆成几份再试。',
    },
    tables: {
      settings: '设置',
      ignored: '不再提示的位置',
      documents: '不再提示的文稿',
      series: '台账数据',
      indicators: '指标',
      registerDefaults: '台账主体与口径',
      imports: '导入记录',
      moves: '合并与更正记录',
      places: '插入过的位置',
      mappings: '表格对应关系',
      templateKinds: '自建模板',
      officeProfile: '单位信息',
      templateUse: '常用模板',
    },
  },
  en: {
    refusal: {
      'invalid-entry': (place) =>
        `Value, unit or period of ${at(place)} cannot be read; nothing of the lot was stored. Correct it and try again.`,
      'too-many': (place) => `${at(place)} has more aliases, periods or revisions than fit; nothing was stored. Split it and try again.`,
      'not-found': (place) => `${at(place)} is no longer in the register; another window may have changed it. Reload and try again.`,
      'name-taken': (place) => `There is an indicator named ${at(place)}. If it is the same, merge the two.`,
      'same-indicator': (place) => `${at(place)} cannot be merged with itself. Choose another indicator.`,
      'has-values': (place) => `${at(place)} has values and cannot be removed. Merge it into another, or withdraw its values first.`,
      'undone-already': (place) => `The import ${at(place)} has been undone already.`,
      'changed-since': (place) =>
        `${place === '' ? 'The register' : at(place)} was changed since; nothing was done. Look at it and try again.`,
      'no-room': () => 'There is not enough room on the disk; nothing was stored. Free some space, or split the sheet.',
    },
    tables: {
      settings: 'Settings',
      ignored: 'Places set aside',
      documents: 'Documents with something set aside',
      series: 'Figures',
      indicators: 'Indicators',
      registerDefaults: 'Area and basis of the register',
      imports: 'Import log',
      moves: 'Merges and corrections',
      places: 'Places of insertion',
      mappings: 'Column mappings',
      templateKinds: 'Own templates',
      officeProfile: 'The office’s profile',
      templateUse: 'Templates used',
    },
  },
}

/** One or two sentences for people. */
export function refusalMessage({ reason, place }: Refusal, locale: Locale): string {
  return STORE_WORDS[locale].refusal[reason](place)
}
