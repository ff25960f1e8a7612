/** Why a backup is refused, and the way out. */
import type { BackupFault, BackupRefusal } from './backup-format'

const ZH: Record<BackupFault, string> = {
  'too-large': '文件过大，不是核稿的备份。请选择以 .hegao.json 结尾的备份文件。',
  empty: '文件是空的。请选择另一份备份。',
  foreign: '这不是核稿的备份文件。请选择以 .hegao.json 结尾的备份文件。',
  truncated: '备份文件不完整，后半部分缺失，可能是拷贝中断。请重新拷贝，或选择另一份备份。',
  edited: '备份文件的内容在写出之后被改动过，与校验码不符。请选择未经改动的备份。',
  future: '备份由更新版本的核稿写成，本版本读不了。请先更新核稿，再恢复。',
  damaged: '备份文件中有一条记录无法识别，为避免只恢复一半，没有恢复任何内容。请选择另一份备份。',
}

const EN: Record<BackupFault, string> = {
  'too-large': 'The file is too large to be a backup of Hegao. Choose a file that ends in .hegao.json.',
  empty: 'The file is empty. Choose another backup.',
  foreign: 'This is no backup of Hegao. Choose a file that ends in .hegao.json.',
  truncated: 'The backup breaks off; copying it may have been interrupted. Copy it again, or choose another.',
  edited: 'The backup was changed after it had been written: its checksum does not fit. Choose one that was not.',
  future: 'A newer version of Hegao wrote this backup. Update Hegao first, then restore.',
  damaged: 'A record of the backup cannot be read. Nothing was restored, rather than half of it. Choose another backup.',
}

/** One sentence or two for people. */
export function backupRefusalMessage({ fault, detail }: BackupRefusal, locale: 'zh' | 'en' = 'zh'): string {
  const words = (locale === 'zh' ? ZH : EN)[fault]
  if (detail === '') return words
  return locale === 'zh' ? `${words}（${detail}）` : `${words} (${detail})`
}
