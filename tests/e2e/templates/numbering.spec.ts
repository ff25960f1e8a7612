/** Ten situations of numbering: what the section is numbered, what follows it, and the count that announced it. */
import { EDITORS, expect, type TemplateJourney, writing as test } from './template-journey'

interface Situation {
  title: string
  html: string
  caret: string
  /** Another choice than the likeliest place. */
  place?: string
  /** The heading of the section as it comes in. */
  heading: string
  /** Buttons that are pressed afterwards, in order. */
  presses: string[]
  /** The numbered lines of the document at the end. */
  lines: string[]
}

const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const SITUATIONS: readonly Situation[] = [
  {
    title: 'between two headings, the following ones move on',
    html: p('一、基本情况', '任务过半。', '二、主要做法', '抓落实。', '三、下一步打算', '抓整改。'),
    caret: '任务过半',
    heading: '二、存在问题',
    presses: ['后面的编号顺延：二、 改为 三、 …'],
    lines: ['一、基本情况', '二、存在问题', '三、主要做法', '四、下一步打算'],
  },
  {
    title: 'behind the last heading nothing moves',
    html: p('一、基本情况', '任务过半。', '二、主要做法', '抓落实。'),
    caret: '抓落实',
    heading: '三、存在问题',
    presses: [],
    lines: ['一、基本情况', '二、主要做法', '三、存在问题'],
  },
  {
    title: 'before the first heading',
    html: p('全县工作汇报如下。', '一、主要做法', '抓落实。', '二、下一步打算', '抓整改。'),
    caret: '汇报如下',
    heading: '一、存在问题',
    presses: ['后面的编号顺延：一、 改为 二、 …'],
    lines: ['一、存在问题', '二、主要做法', '三、下一步打算'],
  },
  {
    title: 'right under a heading it goes below it',
    html: p('一、基本情况', '任务过半。', '二、问题和打算'),
    caret: '问题和打算',
    heading: '（一）存在问题',
    presses: [],
    lines: ['一、基本情况', '二、问题和打算', '（一）存在问题'],
  },
  {
    title: 'at the second level: behind （一） as （二）, the next one moves on',
    html: p('一、工作情况', '（一）基本情况', '任务过半。', '（二）主要做法', '抓落实。', '二、下一步打算', '抓整改。'),
    caret: '任务过半',
    heading: '（二）存在问题',
    presses: ['后面的编号顺延：（二） 改为 （三）'],
    lines: ['一、工作情况', '（一）基本情况', '（二）存在问题', '（三）主要做法', '二、下一步打算'],
  },
  {
    title: 'by choice beside the heading above',
    html: p('一、工作情况', '（一）基本情况', '任务过半。', '二、下一步打算', '抓整改。'),
    caret: '任务过半',
    place: '接在一、工作情况之后，写作二、',
    heading: '二、存在问题',
    presses: ['后面的编号顺延：二、 改为 三、'],
    lines: ['一、工作情况', '（一）基本情况', '二、存在问题', '三、下一步打算'],
  },
  {
    title: 'in a document that numbers with 1．',
    html: p('1．基本情况', '任务过半。', '2．主要做法', '抓落实。'),
    caret: '任务过半',
    heading: '2．存在问题',
    presses: ['后面的编号顺延：2． 改为 3．'],
    lines: ['1．基本情况', '2．存在问题', '3．主要做法'],
  },
  {
    title: 'in a document whose brackets are of half width',
    html: p('一、工作情况', '(一)基本情况', '任务过半。', '(二)主要做法', '抓落实。'),
    caret: '任务过半',
    heading: '(二)存在问题',
    presses: ['后面的编号顺延：(二) 改为 (三)'],
    lines: ['一、工作情况', '(一)基本情况', '(二)存在问题', '(三)主要做法'],
  },
  {
    title: 'over ten: 十、 becomes 十一、',
    html: p(...'一二三四五六七八九十'.split('').flatMap((number) => [`${number}、第${number}项工作`, `第${number}项已完成。`])),
    caret: '第九项已完成',
    heading: '十、存在问题',
    presses: ['后面的编号顺延：十、 改为 十一、'],
    lines: [...'一二三四五六七八九'.split('').map((number) => `${number}、第${number}项工作`), '十、存在问题', '十一、第十项工作'],
  },
  {
    title: 'the announced count rises with it',
    html: p('下面从三个方面汇报。', '一、基本情况', '任务过半。', '二、主要做法', '抓落实。', '三、下一步打算', '抓整改。'),
    caret: '抓落实',
    heading: '三、存在问题',
    presses: ['后面的编号顺延：三、 改为 四、', '“三”改为“四”'],
    lines: ['下面从四个方面汇报。', '一、基本情况', '二、主要做法', '三、存在问题', '四、下一步打算'],
  },
]

const NUMBERED = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+．|下面从)/

async function follow(writer: TemplateJourney, buttons: readonly string[]): Promise<void> {
  for (const name of buttons) {
    const button = writer.followUp.getByRole('button', { name, exact: true })
    await button.click()
    await expect(button).toHaveCount(0)
  }
}

for (const [index, { title, html, caret, place, heading, presses, lines }] of SITUATIONS.entries()) {
  // Each editor has its turn: numbers are text, whatever the editor.
  const surface = EDITORS[index % EDITORS.length] ?? EDITORS[0]
  if (!surface) continue
  test(`${title} (${surface.name})`, async ({ write }) => {
    const writer = await write(surface, html)
    await writer.caretBehind(caret)
    await writer.find('存在问题 工作汇报', '存在问题')
    if (place) await writer.panel.page.getByLabel('编号').selectOption({ label: place })
    await expect(writer.preview.locator('p').first()).toHaveText(heading)
    await writer.insert()
    await follow(writer, presses)
    if (presses.length === 0) await expect(writer.followUp.getByRole('button')).toHaveCount(0)
    const numbered = async () => (await writer.blocks()).filter((text) => NUMBERED.test(text))
    await expect.poll(numbered).toEqual(lines)
  })
}
