/** Short names that every office uses for what statistics call by a long one: they need no alias. */

/** A part of a name, and how it is shortened; the first that fits makes a name. */
const SHORT: readonly [RegExp, readonly string[]][] = [
  [/^地区生产总值/, ['生产总值', 'GDP']],
  [/规模以上/, ['规上']],
  [/限额以上/, ['限上']],
  [/社会消费品零售总额/, ['社零总额', '社消零总额', '社零额', '社会消费品零售额']],
  [/全社会固定资产投资/, ['固定资产投资', '固投']],
  [/固定资产投资/, ['固投']],
  [/高新技术企业/, ['高企', '国家高新技术企业']],
  [/城乡居民基本医疗保险/, ['城乡居民医保', '居民医保', '城乡居民医疗保险']],
  [/城镇职工基本医疗保险|职工基本医疗保险/, ['职工医保']],
  [/基本医疗保险/, ['基本医保', '医保']],
  [/城乡居民基本养老保险/, ['城乡居民养老保险', '居民养老保险']],
  [/基本养老保险/, ['养老保险']],
  [/研究与试验发展(?:（R&D）)?/, ['R&D', '研发']],
  [/最低生活保障/, ['低保']],
  [/一般公共预算/, ['一般预算']],
  [/农村居民人均可支配收入/, ['农民人均可支配收入']],
  [/城镇居民人均可支配收入/, ['城镇人均可支配收入']],
  [/第([一二三])产业/, ['$1产']],
  [/常住人口城镇化率/, ['城镇化率']],
  [/粮食总产量/, ['粮食产量', '粮食总产']],
]

/** Other names of an indicator, in the spelling of `plainText`; they count only where no indicator has them as its own. */
export function customaryNames(name: string): string[] {
  const found = new Set<string>()
  for (const [form, words] of SHORT) {
    if (!form.test(name)) continue
    for (const short of words) found.add(name.replace(form, short))
  }
  for (const one of [...found]) if (one !== name && one.includes('规模以上')) found.add(one.replace('规模以上', '规上'))
  found.delete(name)
  return [...found].filter((one) => one.length >= 2)
}
