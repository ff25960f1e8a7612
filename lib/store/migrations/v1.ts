/** Version 1, frozen. Changes to the tables are a new file beside this one. */
import type { MigrationStep } from './step'

export const v1: MigrationStep = {
  version: 1,
  stores: { settings: 'id', ignored: 'key, document', documents: 'key', quarantine: '++id' },
  example: {
    settings: [
      {
        id: 'settings',
        disabledRules: ['structure/lone-item/lone-item'],
        strict: true,
        phrases: ['三定方案'],
        locale: 'zh',
        theme: 'dark',
      },
    ],
    ignored: [
      {
        key: 'd\u0001/\u0001\u0001e1|structure/empty-section/empty-section:abc',
        document: 'd\u0001/\u0001\u0001e1',
        rule: 'structure/empty-section/empty-section',
        fingerprint: 'abc',
        at: 1,
      },
    ],
    documents: [{ key: 'd\u0001/\u0001\u0001e1', identity: { origin: 'd', path: '/', frame: '', ordinal: 'e1' }, ignoredRules: [], at: 1 }],
  },
}
