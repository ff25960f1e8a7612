import type { Locale } from '@/lib/review/wording'

const TEXT = `青石镇上半年工作总结
今年以来，青石镇紧扣年初目标，重点抓好以下四项工作：
一、人居环境整治
（一）垃圾清运。一是配齐保洁员，每个自然村至少一名；二是更新清运车辆，做到日产日清；四是建立巡查台账，问题不过夜。
（二）河道清理。组织干部群众清理河道两岸杂物，修补护栏。
二、产业发展
从三个方面推进特色种植。一方面引进新品种，建立示范田；另一方面办好技术培训，组织农技人员到田头讲课。
三、民生保障
（一）低保核查
（二）就业帮扶。首先摸清底数，其次对接岗位，第三跟踪回访。
五、基层治理
完善网格管理，调解矛盾纠纷**起，群众满意度稳步提高。
下半年，我们将继续抓好各项工作，确保年12月底前完成全年任务。`

/** A short made-up report with the slips that real ones have. */
export const SAMPLE: Record<Locale, { name: string; text: string }> = {
  zh: { name: '样例：青石镇上半年工作总结', text: TEXT },
  en: { name: 'Sample: half-year report of a town', text: TEXT },
}
