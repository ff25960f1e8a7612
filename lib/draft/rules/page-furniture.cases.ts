import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '第3页所列数据有误，共8页材料已由{body}补正。',
    '加强友情链接管理，{work}。',
    '下一篇文章要写好{matter}。',
    '相关推荐由{body}统一组织，阅读全文后再提意见。\n版权声明由{body}负责。',
    '当前位置优势明显，{place}{work}。',
    '——{n}月底前完成{matter}。',
  ],
  invalid: [
    { text: '{body}{work}。\n第3页 共8页\n{place}{work}。', at: ['第3页 共8页'] },
    { text: '{body}{work}。\n— 4 —', at: ['— 4 —'] },
    { text: '（此页无正文）\n{body}', at: ['（此页无正文）'] },
    { text: '{body}{work}。\n友情链接', at: ['友情链接'], fixed: '{body}{work}。\n' },
    { text: '{body}{work}。 第1页 共12页', at: ['第1页 共12页'] },
    { text: '{body}{work}。\n浏览次数：\n已阅读5页，还剩12页未读', at: ['浏览次数：', '已阅读5页，还剩12页未读'] },
    { text: '当前位置：首页>工作动态\n{body}{work}。', at: ['当前位置：首页>工作动态'] },
    { text: '{body}{work}。\n上一篇：{place}召开{matter}会议', at: ['上一篇：{place}召开{matter}会议'] },
  ],
}
