/** Finds what came along with a copy and does not belong: watermarks, page footers, navigation, stray signs. */
import { bitTable, characterSet, findIn } from '../text/characters'
import type { FoldedText } from '../text/fold'
import type { LeftoverForm } from './model'
import type { DraftMark } from './read-block'

interface LeftoverPattern {
  form: LeftoverForm
  pattern: RegExp
}

/** A line that is nothing else: it begins with one of the characters of `opens`, or holds one of `words` wherever it begins. */
interface WholeLine extends LeftoverPattern {
  opens: string
  words?: readonly string[]
}

/** A piece inside a text: one of `words` occurs wherever the pattern matches. */
interface InlinePiece extends LeftoverPattern {
  words: readonly string[]
}

/** Longer lines are prose: no navigation bar is read there. */
const LINE = 100

/** Lines that are nothing else. Tested against the trimmed line. */
const WHOLE_LINES: readonly WholeLine[] = [
  {
    form: 'stray-sign',
    opens: '>＞<＜|｜\\^~`\uFFFD&',
    pattern:
      /^(?:[>＞<＜|｜\\^~`�]{1,3}|&(?:nbsp|gt|lt|amp|quot|ldquo|rdquo|mdash|#\d{2,5});?|<\/?(?:p|br|div|span|td|tr|table|a|b|strong|font)\s?\/?>)$/iu,
  },
  { form: 'footer', opens: '-—–－第共总', pattern: /^[-—–－]{0,2} ?(?:第 ?\d{1,4} ?页)?(?:[ ，,/]*[共总] ?\d{1,4} ?页) ?[-—–－]{0,2}$/u },
  { form: 'footer', opens: '-—–－第', pattern: /^[-—–－]{0,2} ?第 ?\d{1,4} ?页 ?[-—–－]{0,2}$/u },
  { form: 'footer', opens: '-—–－', pattern: /^[-—–－]{1,2} ?\d{1,4} ?[-—–－]{1,2}$/u },
  { form: 'footer', opens: 'Pp', pattern: /^Page ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/iu },
  { form: 'footer', opens: '（(此本', pattern: /^[（(]?(?:此|本)页(?:以下)?无正文[)）]?[。]?$/u },
  {
    form: 'navigation',
    opens: '友相网返关打联加设站热延猜点',
    pattern:
      /^(?:友情链接|相关链接|网站地图|网站首页|返回首页|返回顶部|返回列表|关闭窗口|打印本页|关于我们|联系我们|加入收藏|设为首页|站内搜索|热门推荐|相关阅读|延伸阅读|猜你喜欢|点击排行)[:：]?.{0,20}$/u,
  },
  {
    form: 'navigation',
    opens: '【[打关收返',
    pattern: /^[【[]?(?:打印|关闭|收藏|返回)(?:本页|窗口|页面)?[】\]]? ?[【[|](?:打印|关闭|收藏|返回|字体)/u,
  },
  { form: 'navigation', opens: '您现当', pattern: /^(?:您?(?:现在|当前)的?位置)[:：].{0,40}$/u },
  { form: 'navigation', opens: '首主', pattern: /^(?:首页|主页) ?(?:[>＞»›/|]|-{1,2}>) ?.{1,40}$/u },
  { form: 'navigation', opens: '上下', pattern: /^(?:上一[篇条页]|下一[篇条页])(?:[:：].{0,50})?$/u },
  {
    form: 'navigation',
    opens: '浏点阅访人更发栏',
    pattern: /^(?:浏览次数|浏览量|点击次数|点击数|阅读次数|阅读量|访问量|人气|更新时间|发布人|栏目)[:：].{0,40}$/u,
  },
  {
    form: 'navigation',
    opens: '相网评设用发收版免联微下文阅展继点',
    pattern:
      /^(?:相关推荐|网友评论|评论功能|设为首页|用户评论|发表评论|收藏本站|版权声明|免责声明|联系客服|微信订阅号|下载本文档|文档简介|阅读全文|展开全文|继续阅读|点击下载|点击查看)[^，。；]{0,40}$/u,
  },
  {
    form: 'navigation',
    opens: '本链文原转关',
    pattern: /^(?:本文标题|本文链接|链接地址|文章链接|原文链接|转载请注明|本文标签|关键字?词?标签)[:：].{0,100}$/u,
  },
  { form: 'navigation', opens: '试预已微扫请', pattern: /^(?:试读结束|预览结束|已阅读 ?\d+ ?页|微信扫一扫|扫描二维码|请点击).{0,40}$/u },
  {
    form: 'navigation',
    opens: '',
    words: ['未经许可', '未经授权', '不允许二次传播', '违者必究', '一经发现'],
    pattern: /^.{0,30}(?:未经许可|未经授权|不允许二次传播|违者必究|一经发现).{0,30}(?:转载|传播|责任)[。]?$/u,
  },
  { form: 'navigation', opens: '分扫', pattern: /^(?:分享到|扫一扫|扫码)[:：在手下].{0,30}$/u },
  { form: 'navigation', opens: '字', pattern: /^(?:字号|字体)[:：].{0,20}[大中小].{0,20}$/u },
  { form: 'watermark', opens: '', words: ['版权所有', '备案号', 'ICP备'], pattern: /^.{0,12}(?:版权所有|备案号|ICP备).{0,40}$/u },
  {
    form: 'watermark',
    opens: '本文资内',
    pattern: /^(?:本文|文章|资料|内容)(?:来源于?|来自|转载自|转自|摘自|出处|链接|地址|网址)[:：].{1,40}$/u,
  },
  // Without a colon it could open a sentence: the name of a site ends the line, and there is nothing else on it.
  {
    form: 'watermark',
    opens: '本文资内来转摘',
    pattern:
      /^(?:本文|文章|资料|内容)?(?:来源于?|来自|转载自|转自|摘自|摘编自)[^，,。；;：:]{2,24}(?:网|网站|文库|公众号|客户端|论坛|博客|APP|\.com|\.cn)[。]?$/iu,
  },
  { form: 'watermark', opens: 'hw', pattern: /^(?:https?:\/\/|www\.)\S{4,}$/u },
]

/** Pieces that stand inside a text. */
const INLINE: readonly InlinePiece[] = [
  // The name of a site, as far as it goes: up to a space, a punctuation mark or the end.
  { form: 'watermark', words: ['本文'], pattern: /本文(?:来源于?|来自|转载自|转自|摘自)[:：] ?[\p{Script=Han}A-Za-z\d.]{1,20}/gu },
  {
    form: 'watermark',
    words: ['本文', '文章', '资料'],
    pattern: /[（(【[](?:本文|文章|资料)(?:来源于?|来自|由|转自)[^）)】\]\n]{1,30}[)）】\]]/gu,
  },
  {
    form: 'watermark',
    words: ['更多', '欢迎'],
    pattern:
      /(?:更多|欢迎)(?:精彩|优秀|相关)?(?:范文|文章|材料|资料|文稿)?(?:请)?(?:访问|登录|关注|浏览)[^，,。；;\n]{0,16}(?:网|公众号|www|\.com|\.cn)[^，,。；;\n]{0,12}/gu,
  },
  {
    form: 'watermark',
    words: ['来源于网', '网友上传', '网络上传', '不代表本'],
    pattern: /[^，,。；;\n]{0,30}(?:来源于网[友络]|网[友络]上传|不代表本[站网](?:观点|立场))/gu,
  },
  {
    form: 'watermark',
    words: ['小编'],
    pattern: /(?:本站小编|(?:下面|以下)是小编)[^，,。；;\n]{0,40}(?:准备|整理|收集|带来|分享)[^，,。；;\n]{0,10}/gu,
  },
  { form: 'footer', words: ['页'], pattern: /第 ?\d{1,4} ?页[ ，,/]{0,3}共 ?\d{1,4} ?页/gu },
  { form: 'watermark', words: ['生成'], pattern: /(?:以上|以下)?(?:内容|文本|文字)由 ?(?:AI|人工智能|大模型)[^，,。；;\n]{0,8}生成/giu },
  {
    form: 'stray-sign',
    words: ['&', '<', '\uFFFD'],
    pattern:
      /&(?:nbsp|gt|lt|quot|ldquo|rdquo|mdash|middot|hellip|#\d{2,5});|<\/?(?:p|br|div|span|font|strong)(?:\s[^<>\n]{0,80})?\/?>|\uFFFD+/giu,
  },
]

/** Any sign of an inline piece: plain blocks pass without running the patterns. */
const HINT = /[&<\uFFFD]|小编|网友|网络|本站|本网|页[ ，,/]{0,3}共|来源|来自|转|摘自|欢迎|更多|生成|资料由|文章由|本文由/u

/** What the hints begin with. */
const OPENS_HINT = characterSet('&<\uFFFD小网本页来转摘欢更生资文')

/** A bit for each whole line that begins with the character. */
const OPENS_WHOLE = bitTable(WHOLE_LINES.map(({ opens }) => opens))
const HELD_BY_WHOLE = new RegExp(WHOLE_LINES.flatMap(({ words }) => words ?? []).join('|'))

function wholeLine(line: string): WholeLine | undefined {
  const opened = OPENS_WHOLE[line.charCodeAt(0)] ?? 0
  const holdsWords = HELD_BY_WHOLE.test(line)
  if (opened === 0 && !holdsWords) return undefined
  return WHOLE_LINES.find(({ pattern, words }, index) => ((opened & (1 << index)) !== 0 || (words && holdsWords)) && pattern.test(line))
}

/** All leftovers of a folded text, offsets in the raw text. */
export function readLeftovers(folded: FoldedText): DraftMark<LeftoverForm>[] {
  const { text } = folded
  const line = text.trim()
  if (line === '') return []
  const whole = line.length <= LINE ? wholeLine(line) : undefined
  if (whole) {
    const start = text.indexOf(line)
    return [{ form: whole.form, start: folded.toSource(start), end: folded.toSource(start + line.length - 1) + 1 }]
  }
  if (findIn(OPENS_HINT, text) < 0 || !HINT.test(text)) return []
  const found: DraftMark<LeftoverForm>[] = []
  for (const { form, words, pattern } of INLINE) {
    if (!words.some((word) => text.includes(word))) continue
    for (const { index, 0: piece } of text.matchAll(pattern))
      found.push({ form, start: folded.toSource(index), end: folded.toSource(index + piece.length - 1) + 1 })
  }
  return found
}
