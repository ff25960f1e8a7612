import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '村名\t户数\n甲村\t32\n乙村\t28\n丙村\t41\n合计\t101',
    '村名\t户数\t参保率\n甲村\t32\t98%\n乙村\t28\t95%\n合计\t60\t97%',
    '项目\t金额\n道路\t12.5\n水利\t8.4\n小计\t20.9\n教育\t3.1\n合计\t24.0',
  ],
  invalid: [
    {
      text: '村名\t户数\n甲村\t32\n乙村\t28\n丙村\t41\n合计\t111',
      at: ['111'],
      fixed: '村名\t户数\n甲村\t32\n乙村\t28\n丙村\t41\n合计\t101',
    },
    {
      text: '单位\t男\t女\t合计\n甲村\t30\t28\t58\n乙村\t21\t20\t41\n丙村\t16\t15\t33',
      at: ['33'],
      fixed: '单位\t男\t女\t合计\n甲村\t30\t28\t58\n乙村\t21\t20\t41\n丙村\t16\t15\t31',
    },
    { text: '合计\t90\n甲村\t32\n乙村\t28\n丙村\t41', at: ['90'], fixed: '合计\t101\n甲村\t32\n乙村\t28\n丙村\t41' },
  ],
}
