import type { Locale } from '@/lib/review/wording'
import type { WriteFailure } from '@/lib/store/backup-target'

export interface SettingsWords {
  title: string
  backup: string
  backupAbout: string
  backUpNow: string
  backedUp(name: string): string
  backupFailed: string
  auto: {
    title: string
    about: string
    unsupported: string
    off: string
    on(file: string): string
    written(time: string): string
    never: string
    lapsed(file: string): string
    failed: Record<WriteFailure, (file: string) => string>
    chooseNew: string
    chooseExisting: string
    renew: string
    now: string
    stop: string
    notAllowed: string
    hasBackup: { title: string; text: string; restoreFirst: string; take: string }
  }
  restore: {
    title: string
    about: string
    choose: string
    reading: string
    dialog: string
    from(time: string): string
    mode: string
    modes: { merge: string; replace: string }
    modeNotes: { merge: string; replace: string }
    columns: { table: string; new: string; changed: string; same: string; removed: string }
    action: string
    nothing: string
    done: string
    point(time: string): string
    back: string
    cannotRead: string
  }
  storage: {
    title: string
    used(used: string, quota: string): string
    unknown: string
    nearlyFull: string
    persistent: string
    notPersistent: string
    ask: string
    refused: string
    quarantined(count: number): string
  }
  look: string
  privacy: string
}

export const SETTINGS_WORDS: Record<Locale, SettingsWords> = {
  zh: {
    title: '设置',
    backup: '备份',
    backupAbout: '台账、别名、设置、导入记录都在一个文件里。换电脑、重装浏览器前存一份。',
    backUpNow: '现在备份',
    backedUp: (name) => `已存成“${name}”，在浏览器的下载里。`,
    backupFailed: '备份没有写成；台账没有动。请看页面上方的提示后再试。',
    auto: {
      title: '自动备份',
      about: '选一个文件（放在共享盘或 U 盘也行），以后每次改动都自己写进去。',
      unsupported: '这个浏览器不能自己写文件，请用“现在备份”。',
      off: '没有开。',
      on: (file) => `开着，写在“${file}”。`,
      written: (time) => `上次写于 ${time}`,
      never: '还没有写过',
      lapsed: (file) => `停了：浏览器要再问一次才让写“${file}”。`,
      failed: {
        gone: (file) => `没写成：“${file}”找不到了，可能移走了，或共享盘、U 盘没有接上。接上后点“立即备份”，或另选一个文件。`,
        full: (file) => `没写成：放“${file}”的盘满了。腾出空间后点“立即备份”；原来的备份还是好的。`,
        busy: (file) => `没写成：“${file}”正被别的程序占着。关掉后点“立即备份”。`,
        unreadable: () => '台账有记录读不出，为不盖掉完好的备份，已暂停自动备份。先把现有的备份文件另存一份；点“立即备份”照样写。',
        unknown: (file) => `没写成“${file}”，原因不明。点“立即备份”再试，或另选一个文件；原来的备份还是好的。`,
      },
      chooseNew: '选一个新文件',
      chooseExisting: '接着用已有的备份',
      renew: '允许写入',
      now: '立即备份',
      stop: '不再自动备份',
      notAllowed: '浏览器没有允许写这个文件，自动备份没有开。',
      hasBackup: {
        title: '这个文件里有备份',
        text: '接着用它，里面的内容会被现在的台账盖掉。要的话先恢复。',
        restoreFirst: '先看看里面有什么',
        take: '直接盖掉',
      },
    },
    restore: {
      title: '恢复',
      about: '先告诉你哪些新增、哪些更改，点了才动；要么全做成，要么一点不动。',
      choose: '选备份文件',
      reading: '正在读备份…',
      dialog: '恢复备份',
      from: (time) => `备份写于 ${time}。`,
      mode: '怎样恢复',
      modes: { merge: '并入', replace: '换成备份里的样子' },
      modeNotes: { merge: '备份里有的加进来，这里独有的留着。', replace: '这里独有的会移除；恢复后还能回到恢复之前。' },
      columns: { table: '内容', new: '新增', changed: '更改', same: '不变', removed: '移除' },
      action: '恢复',
      nothing: '与现在完全一样，不用恢复。',
      done: '已恢复备份',
      point: (time) => `上次恢复在 ${time}；恢复之前的样子还留着。`,
      back: '回到那次恢复之前',
      cannotRead: '这个文件读不了，可能没有权限或已移走。',
    },
    storage: {
      title: '存储',
      used: (used, quota) => `已用 ${used}，浏览器最多给 ${quota}。`,
      unknown: '浏览器没有说用了多少。',
      nearlyFull: '快满了：请先备份，再清理磁盘，否则下次导入可能存不下。',
      persistent: '浏览器已答应不自行清除这些数据。',
      notPersistent: '磁盘紧张时浏览器可能清除这些数据；请打开自动备份，或请浏览器保留。',
      ask: '请浏览器保留',
      refused: '浏览器没有答应。把自动备份打开就不怕。',
      quarantined: (count) => `有 ${count} 条记录读不出，已另存，未丢。`,
    },
    look: '界面',
    privacy: '所有数据只在这台电脑的浏览器里，不上网。',
  },
  en: {
    title: 'Settings',
    backup: 'Backup',
    backupAbout: 'Register, aliases, settings and import log in one file. Make one before you change the computer or the browser.',
    backUpNow: 'Back up now',
    backedUp: (name) => `Saved as “${name}” in the downloads of the browser.`,
    backupFailed: 'The backup was not written; the register is unchanged. See the note above and try again.',
    auto: {
      title: 'Automatic backup',
      about: 'Choose a file, also on a shared drive; every change is written into it.',
      unsupported: 'This browser cannot write files by itself: use “Back up now”.',
      off: 'Off.',
      on: (file) => `On, into “${file}”.`,
      written: (time) => `last written ${time}`,
      never: 'not written yet',
      lapsed: (file) => `Stopped: the browser wants to ask again before “${file}” is written.`,
      failed: {
        gone: (file) =>
          `Not written: “${file}” is not there; it was moved, or its drive is missing. Connect it and back up now, or choose another file.`,
        full: (file) => `Not written: the drive of “${file}” is full. Free some space and back up now; the backup before is whole.`,
        busy: (file) => `Not written: another program keeps “${file}”. Close it and back up now.`,
        unreadable: () =>
          'Some records cannot be read. So as not to replace a good backup, automatic backup was stopped. Keep a copy of the file; “Back up now” writes all the same.',
        unknown: (file) => `“${file}” was not written. Back up now to try again, or choose another file; the backup before is whole.`,
      },
      chooseNew: 'Choose a new file',
      chooseExisting: 'Go on with a backup that exists',
      renew: 'Allow writing',
      now: 'Back up now',
      stop: 'Stop automatic backup',
      notAllowed: 'The browser did not allow writing this file; automatic backup is off.',
      hasBackup: {
        title: 'There is a backup in this file',
        text: 'If you go on with it, its content is replaced by the register as it is now. Restore it first if you need it.',
        restoreFirst: 'See what is in it',
        take: 'Replace it',
      },
    },
    restore: {
      title: 'Restore',
      about: 'You see first what is new and what changes. Then all of it is done, or nothing.',
      choose: 'Choose a backup',
      reading: 'Reading the backup…',
      dialog: 'Restore a backup',
      from: (time) => `Written ${time}.`,
      mode: 'How to restore',
      modes: { merge: 'Add to what is here', replace: 'As it was in the backup' },
      modeNotes: { merge: 'What only stands here stays.', replace: 'What only stands here is removed; you can go back afterwards.' },
      columns: { table: 'Content', new: 'New', changed: 'Changed', same: 'Same', removed: 'Removed' },
      action: 'Restore',
      nothing: 'It is the same as now.',
      done: 'The backup was restored',
      point: (time) => `Last restored ${time}; what was there before is kept.`,
      back: 'Go back to before that',
      cannotRead: 'This file cannot be read; it was moved, or there is no permission.',
    },
    storage: {
      title: 'Storage',
      used: (used, quota) => `${used} used of ${quota} that the browser allows.`,
      unknown: 'The browser does not say how much is used.',
      nearlyFull: 'Nearly full: make a backup and free some disk space, or the next import may not fit.',
      persistent: 'The browser has promised to keep this data.',
      notPersistent: 'The browser may delete this data when the disk is full: use automatic backup, or ask the browser to keep it.',
      ask: 'Ask the browser to keep it',
      refused: 'The browser did not promise. With automatic backup nothing is lost.',
      quarantined: (count) => `${count} records could not be read; they were kept apart, not lost.`,
    },
    look: 'Appearance',
    privacy: 'All data stays in the browser on this computer, nothing is sent.',
  },
}
