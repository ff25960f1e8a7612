import type { Locale } from '@/lib/review/wording'
import type { DatabaseTrouble } from '@/lib/store/database'

export interface WorkbenchWords {
  seal: string
  name: string
  pages: string
  /** Title of the browser tab. */
  title(page: string): string
  loading: string
  trouble: Record<DatabaseTrouble, string>
  reload: string
  backupStopped: string
  nearlyFull: string
  quarantined(count: number): string
  toSettings: string
}

export const WORKBENCH_WORDS: Record<Locale, WorkbenchWords> = {
  zh: {
    seal: '核',
    name: '核稿工作台',
    pages: '工作台各页',
    title: (page) => `${page} · 核稿工作台`,
    loading: '正在打开…',
    trouble: {
      outdated: '扩展已更新，这一页还是旧的。正在填的先复制出来，再重新打开本页；存下的都在。',
      newer: '台账由更新版本的核稿写成，这里没有动它。请重新打开本页；仍然这样，请更新核稿。',
      cleared: '浏览器清除了核稿的数据。请到“设置”里用备份恢复。',
      blocked: '另一个旧窗口占着台账，请关掉别的核稿窗口，这里会自己打开。',
      quota: '磁盘满了，刚才的改动没有存下，原来的都在。请腾出一些空间再试一次。',
      unavailable: '台账打不开或没有存下，原来的没有动。请重新打开本页再试。',
    },
    reload: '重新打开本页',
    backupStopped: '自动备份停了，改动没有写进备份文件。',
    nearlyFull: '存储快满了，下次导入可能存不下。请先备份，再清理磁盘。',
    quarantined: (count) => `有 ${count} 条记录读不出，已另存，未丢。`,
    toSettings: '去设置看看',
  },
  en: {
    seal: '核',
    name: 'Hegao workbench',
    pages: 'Pages of the workbench',
    title: (page) => `${page} · Hegao workbench`,
    loading: 'Opening…',
    trouble: {
      outdated:
        'The extension was updated and this page is the old one. Copy what you were typing, then reload; all that was kept is there.',
      newer: 'A newer version of Hegao wrote the register; nothing was touched. Reload this page; if it stays so, update Hegao.',
      cleared: 'The browser deleted the data of Hegao. Restore a backup in the settings.',
      blocked: 'An older window keeps the register. Close the other windows of Hegao; this one goes on by itself.',
      quota: 'The disk is full. The last change was not kept, everything before it was. Free some space and try again.',
      unavailable: 'The register could not be opened or written; what was there is unchanged. Reload this page and try again.',
    },
    reload: 'Reload this page',
    backupStopped: 'Automatic backup has stopped: changes are not written into the file.',
    nearlyFull: 'Storage is nearly full; the next import may not fit. Make a backup and free some disk space.',
    quarantined: (count) => `${count} records could not be read; they were kept apart, not lost.`,
    toSettings: 'See the settings',
  },
}
