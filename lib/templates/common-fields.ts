/** Fields that any template may name; the office's profile fills most of them once. */
import type { Field } from './model'

export const COMMON_FIELDS: readonly Field[] = [
  { name: '单位', type: 'office', hint: '落款用的全称', example: '清河县农业农村局' },
  { name: '简称', type: 'office', hint: '文中自称：我局、我镇', default: '我单位', example: '我局' },
  { name: '上级单位', type: 'office', example: '清河县人民政府' },
  { name: '主送', type: 'office', hint: '只写机关名称，冒号自动加', example: '各乡镇人民政府，县直有关单位' },
  { name: '年度', type: 'number', hint: '四位年份', example: '2026' },
  { name: '期间', type: 'period', hint: '上半年、三季度、1—9月', example: '上半年' },
  { name: '日期', type: 'date', hint: '成文日期', example: '2026-07-10' },
  { name: '联系人', type: 'person', example: '李明' },
  { name: '电话', type: 'text', example: '0312-7654321' },
  { name: '地区', type: 'text', hint: '全县、全镇', default: '全县', example: '全县' },
  { name: '事项', type: 'text', hint: '这项工作叫什么，不带“工作”二字', example: '农村人居环境整治' },
  { name: '文号', type: 'text', hint: '清农发〔2026〕12号', example: '清农发〔2026〕12号' },
  {
    name: '附件',
    type: 'list',
    isOptional: true,
    of: [{ name: '名称', type: 'text' }],
    example: [{ 名称: '任务分解表' }, { 名称: '进度统计表' }],
  },
]

/** What an office enters once: the same in every document. */
export const PROFILE_FIELDS: readonly string[] = ['单位', '简称', '上级单位', '主送', '地区', '联系人', '电话']
