/**
 * Placeholders that show in their own signs, as data: what each looks like and where it is none.
 * Patterns run over folded text (ASCII digits, letters, `*` and spaces) and are bounded in length.
 */
import type { PlaceholderForm } from './model'

export interface PlaceholderPattern {
  form: PlaceholderForm
  /** One of these occurs wherever the pattern matches: plain texts pass without running it. None: it is anchored and cheap. */
  signs: readonly string[]
  /** The last group is the placeholder and ends the match; without a group, the whole match. */
  pattern: RegExp
  /** The text right before (up to 12 characters) without which it is something else. */
  onlyAfter?: RegExp
  /** The text right before (up to 12 characters) that makes it something else. */
  notAfter?: RegExp
  /** The text right after (up to 12 characters) that makes it something else. */
  notBefore?: RegExp
  /** After a surname and before an office it stands for the rest of a name. */
  maskedName?: boolean
  /** The text of the whole block that makes it something else. */
  notIn?: RegExp
}

const ANYWHERE: readonly string[] = []
const CROSSES = ['×', '✕', '✖', '╳']
const LETTERS = ['X', 'x']
const CROSSES_AND_LETTERS = [...CROSSES, ...LETTERS]

/** What a blank stands before: areas, bodies, dates, units of counting. */
const AREA = '(?:[省市县区州旗镇乡村局厅委]|街道|社区|单位|公司|部门|学校|同志)'
const DATE = '[年月日]'
const COUNT = '(?:[个名人户家项次件处所万亿%元亩]|万元|亿元|公里|平方米)'
/** “王*镇长”: the rest of a name that was made unreadable on purpose, together with a surname before. */
export const TITLE_HOLDER = /^[省市县区州旗镇乡村局厅处科委]?(?:长|主任|书记|干部|民|同志)/
export const SURNAME =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤殷毕郝安常乐于傅康余顾孟黄萧尹姚邵汪毛米贝戴谈宋庞熊纪项祝董梁杜阮蓝季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房丁邓洪包左石崔龚程邢裴陆荣翁段侯刘叶黎白赖谭欧阮]$/

/** “举报人张××（…”, “张××等4人”: nothing follows that could belong to a blank. */
export const NAME_END = /^(?:[，,。；;、（()）：:\s]|等|$)/
/** Within a clause a surname must not be one that also ends other words; where it opens the clause it may be any. */
const CLEAR_SURNAME =
  '[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许吕张孔曹严魏姜谢邹苏潘葛范彭郎鲁韦袁柳唐罗薛雷贺汤郝傅康顾孟萧尹邵汪戴宋庞熊董杜阮贾郭梅徐邱骆夏蔡胡凌霍卢莫丁邓崔龚裴侯刘叶黎赖谭]'
export const NAME_BEGIN = new RegExp(`${CLEAR_SURNAME}$|(?:^|[，,。、；;：:（(\\s])${SURNAME.source}`)

/** “**重点**”: bold type, not two blanks. */
const MARKDOWN = /\*\*(?![省市县区州旗镇乡村局厅委年月日个名人户家项次件处万亿%元亩])[^*\n]{2,60}\*\*/

const FIELD =
  '(?:单位|名称|姓名|职务|日期|时间|年度|年份|地点|地名|数字|数值|数据|金额|人数|标题|主送|落款|联系人|电话|会议名|期间|领导|内容|事由|来源)'

export const PLACEHOLDERS: readonly PlaceholderPattern[] = [
  {
    form: 'star',
    signs: ['*'],
    pattern: /\d{0,3}\*{1,4}(?=年(?![均产]))/gu,
    notAfter: /[A-Za-z\d*]$|\d\*+$/,
    notBefore: /^年[度底初末内中]?[:：]/,
  },
  { form: 'star', signs: ['*'], pattern: /\d{0,1}\*{1,2}(?=[月日](?![均]))/gu, notAfter: /[A-Za-z\d*人]$/ },
  {
    form: 'star',
    signs: ['*'],
    pattern: new RegExp(`\\*{2,4}(?=${AREA})`, 'gu'),
    notAfter: /[\dA-Za-z*]$/,
    maskedName: true,
    notIn: MARKDOWN,
  },
  {
    form: 'star',
    signs: ['*'],
    pattern: /\*(?=[省市县区镇乡村])/gu,
    notAfter: /(?:^|[\dA-Za-z*×])$/,
    maskedName: true,
    notIn: /\d\*\d/,
  },
  {
    form: 'star',
    signs: ['*'],
    pattern: new RegExp(`\\*{2,4}(?=${COUNT})`, 'gu'),
    notAfter: /[\dA-Za-z*]$/,
    notIn: MARKDOWN,
  },
  { form: 'star', signs: ['*'], pattern: /\*{1,4}[.．]\*{1,4}/gu, notAfter: /[A-Za-z\d]$/, notBefore: /^[A-Za-z\d]/ },
  {
    form: 'star',
    signs: ['*'],
    pattern: /\*(?=[名户家项件%]|个|[万亿]?[元亩人吨]|公里|平方米|同志|[局县市区镇乡省处科厅]长|主任|书记)/gu,
    onlyAfter: /[\p{Script=Han}，,。；;：:、（(] ?$/u,
    maskedName: true,
    notIn: /[=＝]/,
  },
  { form: 'cross', signs: LETTERS, pattern: /[Xx]{1,4}[.．][Xx]{1,4}(?![A-Za-z\d])/gu, notAfter: /[\dA-Za-z.]$/ },
  {
    form: 'cross',
    signs: LETTERS,
    pattern: /[Xx](?=[村镇乡县区市年月日个名户项次条]|余?[万亿]?[元亩吨]|公里|余?[万亿])/gu,
    onlyAfter: /(?:^|[\p{Script=Han}，,。；;：:、（(“《])$/u,
  },
  { form: 'cross', signs: CROSSES, pattern: /\d{0,3}[×✕✖╳]{2,6}/gu, notAfter: /[\dA-Za-z]$/, maskedName: true },
  // “×政办〔2024〕6号”, “电话：xxxxxxxx”.
  {
    form: 'cross',
    signs: CROSSES_AND_LETTERS,
    pattern: /[Xx×✕✖╳](?=\p{Script=Han}{1,5}[〔[（(]\d{4}[〕\])）])/gu,
    onlyAfter: /(?:^|[（(《“\s，,：:])$/u,
  },
  { form: 'cross', signs: LETTERS, pattern: /[Xx]{3,18}(?![A-Za-z\d])/gu, onlyAfter: /\p{Script=Han}[：:] ?$/u },
  { form: 'cross', signs: ['○○', '〇〇'], pattern: new RegExp(`[○〇]{2,4}(?=${AREA})`, 'gu'), notAfter: /[零一二三四五六七八九十\d○〇]$/ },
  { form: 'cross', signs: CROSSES_AND_LETTERS, pattern: /\d{1,3}[Xx×✕✖╳]{1,3}(?=年)/gu, notAfter: /[\dA-Za-z]$/ },
  { form: 'cross', signs: LETTERS, pattern: /[Xx]{2,6}(?=[\p{Script=Han}%])/gu, notAfter: /[\dA-Za-z.+－-]$/ },
  {
    form: 'cross',
    signs: LETTERS,
    pattern: /[Xx]{2,6}/gu,
    notAfter: /(?:^|[^\p{Script=Han}])$/u,
    notBefore: /^[\dA-Za-z.+-]|^[^，。、；：,.;:）)”」\n]/,
  },
  {
    form: 'cross',
    signs: CROSSES,
    pattern: /\d{0,3}[×✕✖╳](?=[年月日省市县区镇乡村])/gu,
    notAfter: /[\dA-Za-z人工×]$/,
    maskedName: true,
  },
  { form: 'cross', signs: CROSSES, pattern: /[×✕✖╳](?=[个名次号届期])/gu, notAfter: /[\dA-Za-z人×）)]$/ },
  { form: 'cross', signs: ['某某'], pattern: new RegExp(`某某(?=${AREA}|${DATE})`, 'gu'), notAfter: SURNAME, maskedName: true },
  // In the middle of a sentence: at its start 【…】 is a heading of its own.
  {
    form: 'bracket',
    signs: ['【'],
    pattern: /【[^【】\n\d]{0,14}】/gu,
    notAfter: /(?:^|[\s。！？!?》】])$/,
    notBefore: /^(?:《|$)/,
  },
  { form: 'bracket', signs: ['【'], pattern: new RegExp(`【[^【】\\n]{0,8}(?:${FIELD}|请|待|填|此处|XX|××|…)[^【】\\n]{0,8}】`, 'gu') },
  { form: 'bracket', signs: ['【', '[', '〔', '［'], pattern: /[【[〔［]\s{0,8}[】\]〕］]/gu, notAfter: /[A-Za-z\d]$/ },
  {
    form: 'bracket',
    signs: ['【', '[', '〔', '［'],
    pattern: new RegExp(`[[［〔][^[\\]［］〔〕\\n\\d]{0,8}(?:${FIELD}|填写|填入|待填|待补)[^[\\]［］〔〕\\n\\d]{0,8}[\\]］〕]`, 'gu'),
  },
  { form: 'bracket', signs: ['此处', '这里'], pattern: /[（(](?:此处|这里)[^（）()\n]{0,16}[)）]/gu, notBefore: /^[略]/ },
  { form: 'bracket', signs: ['待'], pattern: /[（(][^（）()\n]{0,10}(?:待补充?|待填写?|待核实?|待完善|待更新)[)）]/gu },
  { form: 'template', signs: ['{'], pattern: /\{\{[^{}\n]{0,60}\}\}/gu },
  { form: 'template', signs: ['{'], pattern: /\$\{[^{}\n]{1,40}\}/gu },
  { form: 'template', signs: ['{'], pattern: /\{%[^%\n]{1,80}%\}/gu },
  { form: 'template', signs: ['{'], pattern: /(?<![{$])\{[\p{Script=Han}：:|]{1,20}\}(?!\})/gu },
  { form: 'template', signs: ['«', '<#'], pattern: /«[^«»\n]{1,30}»|<#[^<>\n]{1,40}>/gu },
  { form: 'underline', signs: ['_', '＿'], pattern: /[_＿]{3,}/gu, notIn: /^[\s_＿]*$/ },
  {
    form: 'underline',
    signs: ['_', '＿'],
    pattern: /(?<=[\p{Script=Han}，。：；、（“])[_＿]{2}(?=[\p{Script=Han}，。；、）”\s]|$)/gu,
    notIn: /__init__/,
  },
  // A date whose parts were left open; “出生年月日” has no gaps.
  { form: 'blank-date', signs: ['年 '], pattern: /年 {1,12}月 {1,12}日/gu, notAfter: /[*×xX_＿]$/ },
  { form: 'missing-word', signs: ['就是'], pattern: /(?<=(\p{Script=Han}{2})\p{Script=Han}{1,10}就是)\1(?=[;；,，。、]|等等|$)/gu },
  {
    form: 'missing-word',
    signs: ['在的'],
    pattern: /(?<=^|[，,。；;：:、]|今年以来|一年来)在(?=的(?:正确领导|坚强领导|领导下|大力支持|关心支持|精心指导|指导下|帮助下))/gu,
  },
  { form: 'missing-word', signs: ['《'], pattern: /《\s*》/gu },
  // “，全县上下……”: the name that opened the paragraph is gone. Lines that were broken by hand are told apart later.
  { form: 'missing-word', signs: ANYWHERE, pattern: /^\s{0,8}([，,、；;])(?=\p{Script=Han})/gu },
  {
    form: 'missing-number',
    signs: ['%'],
    pattern: /%(?=[，,。；;、和以左]|的|$)/gu,
    onlyAfter: /[增长减降占达到为高低率别、和][了至到为]? {0,8}$/,
    notAfter: /[（(][^）)]{0,11}$/,
  },
  // “完成生产总值　亿元”: a gap where the number was.
  {
    form: 'missing-number',
    signs: [' 亿', ' 万'],
    pattern: / {1,8}[万亿](?:元|吨|亩|人|千瓦|平方米|立方米)?(?=[，,。；;、和及的])/gu,
    onlyAfter: /(?:[\p{Script=Han}]|元、)$/u,
  },
  {
    form: 'missing-number',
    signs: ['个百分点'],
    pattern: /个百分点/gu,
    onlyAfter: /(?:提高|提升|下降|上升|降低|增加|减少|高于|低于|收窄|扩大|回落)了?$/,
  },
]
