/** Version 2, frozen: the register. Changes to the tables are a new file beside this one. */
import type { MigrationStep } from './step'

const SOURCE = { document: '2025年统计公报', table: '表1', office: '县统计局', person: '' }
const REVISION = {
  id: 'r1',
  obsValue: '5.13',
  unitMeasure: '人',
  unitMult: 4,
  decimals: 2,
  obsStatus: 'A',
  source: SOURCE,
  collectedOn: '2026-01-15',
  note: '',
  recordedAt: 1,
  importId: 'i1',
}
const KEY = { indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' }
const SERIES = {
  ...KEY,
  id: '常住人口\u0001\u0001\u0001actual',
  observations: [{ timePeriod: '2025', revisions: [REVISION, { ...REVISION, id: 'r2', obsValue: '5.14', importId: null }] }],
}
const INDICATOR = { name: '常住人口', aliases: ['年末常住人口'], note: '' }
const MERGED = { ...SERIES, indicator: '常住人口数', id: '常住人口数\u0001\u0001\u0001actual' }

export const v2: MigrationStep = {
  version: 2,
  stores: {
    // What the user made.
    series: 'id, indicator',
    indicators: 'name',
    registerDefaults: 'id',
    imports: 'id, order',
    moves: 'id, order',
    places: 'key, series, document',
    mappings: 'shape',
    // What belongs to this machine, or can be made again.
    backupTarget: 'id',
    restorePoints: 'id',
  },
  example: {
    series: [SERIES],
    indicators: [INDICATOR],
    registerDefaults: [{ id: 'defaults', refArea: '清河县', basis: '' }],
    imports: [
      {
        id: 'i1',
        order: 1,
        at: 1,
        kind: 'sheet',
        title: '统计公报附表.xlsx',
        sheet: '表1',
        failed: 0,
        counts: { new: 1, revision: 0, same: 0 },
        added: { indicators: ['常住人口'], aliases: [{ indicator: '常住人口', alias: '年末常住人口' }], defaults: null },
        confirmed: {},
        undoneAt: null,
      },
    ],
    moves: [
      {
        id: 'm1',
        order: 1,
        at: 1,
        kind: 'merge',
        from: '常住人口数',
        into: '常住人口',
        before: { indicators: [{ name: '常住人口数', aliases: [], note: '' }], series: [MERGED] },
        after: { indicators: [INDICATOR], series: [SERIES] },
        places: [{ key: 'p1', series: MERGED.id, timePeriod: '2025' }],
      },
    ],
    places: [
      {
        key: 'p1',
        series: SERIES.id,
        timePeriod: '2025',
        revision: 'r2',
        document: 'd\u0001/\u0001\u0001e1',
        identity: { origin: 'd', path: '/', frame: '', ordinal: 'e1' },
        quote: { exact: '5.14万人', prefix: '全县常住人口', suffix: '，比上年' },
        phrase: { unitMeasure: '人', unitMult: 4, decimals: 2, change: 'rate', changeDecimals: 1, withPeriod: false, withName: false },
        at: 1,
      },
    ],
    mappings: [{ shape: '指标|单位|2025年', mapping: '{"rows":"indicators"}', at: 1 }],
    backupTarget: [],
    restorePoints: [{ id: 'before-restore', at: 1, text: '{}' }],
  },
}
