import type { LostReason, NothingReason } from '@/components/session'
import type { Locale } from '@/lib/review/wording'
import type { DatabaseTrouble } from '@/lib/store/database'

export interface StateWords {
  nothing: Record<NothingReason, { title: string; way: string }>
  looking: string
  lookAgain: string
  privacy: string
  reading: string
  readingPart(done: number, total: number): string
  paused: string
  resume: string
  readOnly: string
  partly: string
  unreadable: { title: string; way: string }
  lost: Record<LostReason, string>
  crashed: string
  tryAgain: string
  failed(count: number): string
  copyReport: string
  copied: string
  trouble: Record<DatabaseTrouble, string>
  close: string
}

export const STATE_WORDS: Record<Locale, StateWords> = {
  zh: {
    nothing: {
      'no-tab': { title: '打开一篇稿子，点工具栏的“核”字', way: '这里还没有网页。也可以直接粘贴全文，或打开 .txt 文件。' },
      'no-document': { title: '这一页没有可写的文稿', way: '点开正文编辑框，再点“再找一次”；读不到的，把全文粘贴到这里。' },
      'no-access': { title: '点一下工具栏的“核”字', way: '点了才连接这一页，不点不读。' },
      'forbidden-page': { title: '浏览器不让扩展读这一页', way: '这是浏览器自己的页面、应用商店或 PDF。把全文粘贴到这里也能核。' },
      'outdated-page': { title: '扩展已更新，请刷新本页', way: '刷新前请先保存稿子。也可以先把全文粘贴到这里核。' },
    },
    looking: '正在找文稿…',
    lookAgain: '再找一次',
    privacy: '稿件只在本机处理，断网可用；不点不改一字；涉密文稿请勿在联网机使用。',
    reading: '正在读文稿…',
    readingPart: (done, total) => `正在读文稿，${Math.floor((done / Math.max(1, total)) * 100)}%`,
    paused: '已暂停，下面是暂停前的样子。',
    resume: '继续',
    readOnly: '文稿只读：可以核，不能代改。',
    partly: '只读到文稿的一部分：往下翻会多读一些。缺项、缺号一类先不提示；要核全文，请粘贴全文。',
    unreadable: { title: '这个编辑器还读不了', way: '在文稿里按 Ctrl+A、Ctrl+C 复制全文，再粘贴到这里核。' },
    lost: {
      'editor-removed': '文稿不在这一页了，下面是断开前的样子。点一下工具栏的“核”字重新连接。',
      navigated: '与文稿断开，下面是断开前的样子。点一下工具栏的“核”字重新连接。',
      'agent-unloaded': '扩展已更新，请先保存稿子再刷新本页。',
      failed: '与文稿断开，下面是断开前的样子。点一下工具栏的“核”字重新连接。',
      'invalid-message': '这一页送来的内容不合规矩，已断开。请刷新本页，或粘贴全文来核。',
    },
    crashed: '核对程序在这篇文稿上停了。文稿没有受影响。',
    tryAgain: '再试一次',
    failed: (count) => `有 ${count} 项检查在这篇文稿上没有做成，其余照常。`,
    copyReport: '复制情况说明（不含正文）',
    copied: '已复制',
    trouble: {
      outdated: '扩展已更新，请关上侧栏重新打开，设置才能保存。',
      newer: '数据由更新版本的核稿写成，这里没有动它。请重新打开侧栏；仍然这样，请更新核稿。',
      cleared: '浏览器清除了核稿的数据。请到工作台“设置”里用备份恢复。',
      blocked: '另一个旧窗口占着设置，请关掉别的核稿窗口。',
      quota: '磁盘满了，刚才的设置没有存下。请腾出一些空间再试。',
      unavailable: '设置没有存下，这次先按默认的来。请重新打开侧栏再试。',
    },
    close: '知道了',
  },
  en: {
    nothing: {
      'no-tab': {
        title: 'Open a draft and click the 核 button in the toolbar',
        way: 'There is no page here yet. You can also paste a text or open a .txt file.',
      },
      'no-document': {
        title: 'There is no draft on this page',
        way: 'Click into the editing field, then “Look again”. What cannot be read can be pasted here.',
      },
      'no-access': { title: 'Click the 核 button in the toolbar', way: 'Only then this page is connected; before that nothing is read.' },
      'forbidden-page': {
        title: 'The browser keeps extensions out of this page',
        way: 'It is one of its own pages, its store or a PDF. You can paste the text here.',
      },
      'outdated-page': {
        title: 'The extension was updated: reload this page',
        way: 'Save the draft before reloading. You can also paste the text here.',
      },
    },
    looking: 'Looking for a draft…',
    lookAgain: 'Look again',
    privacy:
      'Drafts are handled on this computer only and offline; nothing is changed without a click. Do not use it for classified drafts on a networked computer.',
    reading: 'Reading the draft…',
    readingPart: (done, total) => `Reading the draft, ${Math.floor((done / Math.max(1, total)) * 100)}%`,
    paused: 'Paused. Below is how it was then.',
    resume: 'Go on',
    readOnly: 'Read-only: can be reviewed, not changed from here.',
    partly:
      'Only part of the draft was read; scrolling down reads more. Missing items are not reported. Paste the whole text to review it all.',
    unreadable: { title: 'This editor cannot be read yet', way: 'Press Ctrl+A and Ctrl+C in the draft, then paste it here.' },
    lost: {
      'editor-removed':
        'The draft is no longer on this page; below is its last state. Click the 核 button in the toolbar to connect again.',
      navigated: 'Disconnected; below is the last state. Click the 核 button in the toolbar to connect again.',
      'agent-unloaded': 'The extension was updated. Save the draft, then reload this page.',
      failed: 'Disconnected; below is the last state. Click the 核 button in the toolbar to connect again.',
      'invalid-message': 'This page sent something malformed and was disconnected. Reload it, or paste the text here.',
    },
    crashed: 'The review stopped on this draft. The draft is unharmed.',
    tryAgain: 'Try again',
    failed: (count) => `${count === 1 ? '1 check' : `${count} checks`} failed on this draft; the others were done.`,
    copyReport: 'Copy a report (without the text)',
    copied: 'Copied',
    trouble: {
      outdated: 'The extension was updated: close the panel and open it again to store settings.',
      newer: 'A newer version of 核稿 wrote the data; nothing was touched. Open the panel again; if it stays so, update 核稿.',
      cleared: 'The browser deleted the data of 核稿. Restore a backup in the settings of the workbench.',
      blocked: 'An older window keeps the settings: please close other windows of 核稿.',
      quota: 'The disk is full; the last setting was not stored. Free some space and try again.',
      unavailable: 'The settings could not be stored; defaults are used. Open the panel again.',
    },
    close: 'Close',
  },
}
