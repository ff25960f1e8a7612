import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '来源：{place}日报\n{body}{work}。',
    '本文来源于实践，也将服务{matter}。',
    '资料来源于{n}个村的调查，数据来自{body}统计网点。\n内容来自{body}，由{place}整理后上网',
    '资料来源广泛，由{body}整理。',
    '请登录政务服务网www.example.gov.cn办理。',
    '{body}利用人工智能生成了{n}份报告。',
  ],
  invalid: [
    { text: '进一步{work}本文来源:文秘网 ，确保实效。', at: ['本文来源:文秘网'] },
    { text: '{body}{work}。\n本文来自：某范文网', at: ['本文来自：某范文网'], fixed: '{body}{work}。\n' },
    { text: '{body}{work}。\n本文转自公文写作网\n{place}{work}。', at: ['本文转自公文写作网'] },
    { text: '{place}{work}。（文章来源于公文写作网）', at: ['（文章来源于公文写作网）'] },
    { text: '{body}{work}。\nhttps://www.example.com/fanwen/12.html', at: ['https://www.example.com/fanwen/12.html'] },
    { text: '更多范文请访问公文网，{body}{work}。', at: ['更多范文请访问公文网'] },
  ],
}
