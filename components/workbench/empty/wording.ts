import type { Locale } from '@/lib/review/wording'

export interface EmptyWords {
  title: string
  about: string
  ways: {
    report: { title: string; text: string }
    sheet: { title: string; text: string; go: string }
    hand: { title: string; text: string }
  }
  sample: { title: string; text: string; add: string; added: string }
  banner: string
  remove: string
  removing: { title: string; text: string; action: string; done: string }
}

export const EMPTY_WORDS: Record<Locale, EmptyWords> = {
  zh: {
    title: '台账还是空的',
    about: '把本单位的数记在这里，写稿时拿它核对、从它插入，各处就对得上。数只存在这台电脑的浏览器里。',
    ways: {
      report: {
        title: '从一篇现成的报告',
        text: '最省事。在侧栏打开稿子，到“数据”里点“录入台账”：指标、时期、地区都替你拟好，逐条看过再记。',
      },
      sheet: {
        title: '从表格',
        text: '.xlsx、.xls、.et、.csv 都行，也可以从 Excel 里复制单元格粘贴过来。记之前先看哪些新增、哪些更改。',
        go: '去导入',
      },
      hand: { title: '一个一个记', text: '先记最常用的几个，例如常住人口、地区生产总值。' },
    },
    sample: {
      title: '先试一试',
      text: '放一份虚构的清河县样例进来，随便改。不要了就整份拿掉，不留痕迹。',
      add: '放一份样例',
      added: '已放进一份样例',
    },
    banner: '台账里有一份清河县样例，只供试用。',
    remove: '拿掉样例',
    removing: {
      title: '拿掉样例',
      text: '样例的数、在样例上改过的、插入过的位置，连同导入记录一起拿掉；自己记的数不动。',
      action: '拿掉',
      done: '已拿掉样例',
    },
  },
  en: {
    title: 'The register is empty',
    about:
      'Keep the figures of your office here: drafts are checked against them and take figures from them. They stay in the browser on this computer.',
    ways: {
      report: {
        title: 'From a report that exists',
        text: 'The easiest. Open it in the side panel and choose “Into the register” under Figures: indicator, period and area are proposed, you confirm them one by one.',
      },
      sheet: {
        title: 'From a spreadsheet',
        text: '.xlsx, .xls, .et or .csv, or cells copied from Excel. You see first what is new and what changes.',
        go: 'Import',
      },
      hand: { title: 'One by one', text: 'Begin with those most used: population, regional product.' },
    },
    sample: {
      title: 'Try it first',
      text: 'Add the sample of an invented county and change it as you like. It can be removed without trace.',
      add: 'Add the sample',
      added: 'The sample was added',
    },
    banner: 'The register holds the sample of an invented county.',
    remove: 'Remove the sample',
    removing: {
      title: 'Remove the sample',
      text: 'Its figures, what was changed on them, the places where they were inserted and its row in the log go. Your own figures stay.',
      action: 'Remove',
      done: 'The sample was removed',
    },
  },
}
