/** Version 3, frozen: templates. Changes to the tables are a new file beside this one. */
import type { MigrationStep } from './step'

const KIND = {
  id: 'own-1',
  name: '本局周报',
  fields: [{ name: '事项', type: 'text' }],
  sections: [{ id: 's1', title: '本周工作', blocks: ['本周完成{{ 事项 }}。'] }],
}

export const v3: MigrationStep = {
  version: 3,
  stores: { templateKinds: 'id', officeProfile: 'id', templateUse: 'id' },
  example: {
    templateKinds: [
      { id: 'own-1', kind: KIND, category: '日常', order: 0, versions: [{ savedAt: 1, kind: { ...KIND, name: '周报' } }], updatedAt: 2 },
    ],
    officeProfile: [{ id: 'profile', values: { 单位: '清河县水利局' } }],
    templateUse: [{ id: 'work-report/problems', usedAt: 1, times: 1, isFavourite: true }],
  },
}
