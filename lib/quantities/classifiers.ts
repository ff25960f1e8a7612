/** The words that counted things are counted in. The class is open; nouns that stand right behind a number count too. */

/** Each word, after a slash the characters that make it the beginning of another word. */
const CLASSIFIERS = `
个/性体 名/单称录额优誉义牌胜 位/于置居列次 人/均民口才工员为文数身防居 人次 户/籍均型外口 户次 家/庭属长园具乡风国 项/目 件/均 条/件例款理 起/来草步到点诉始重
宗/旨教 例/如会外行 处/理置罚于在分级方 所/以有属在需涉谓长示得 座/谈位席 栋 幢 间/接隔歇 套/餐用取种 辆 辆次 台/湾账风州式阶胞商 台次 台套 台（套） 部/门分署队委长省位落 艘 架/构设空次
架次 列/入为全出支席举车 趟 班/子级次组列 班次 班列 航次 批/准发复评示改 批次 次/性要级数于日年产序元 人份 份/额 张/贴家 本/级地市县省区级届轮次科来着身质土次年 册 篇/章幅 期/间望待末货刊限
场/所地景馆站均 场次 届/时满 轮/换流值作训候岗渡 门/户诊票店类槛前 种/植子业养源苗粮田鸡质地类 类/别似型 款/项式待 只/有要能需是为 头/部号雁 匹/配 羽 尾/矿水气 株/洲 棵 颗/粒 粒/度子 丛 朵 盏 根/本据治植源 支/持出付部撑援教队柱流护配线 枝 枚 块/状 片/区面 面/积向对临粉貌 幅/度员
对/口外标照象接比应策此全各于上下在 双/方向边拥拥碳减 组/织建成长团 队/伍员长 群/众体 层/面级次 级/别联 关/于键系 道/路德理县 步/伐入行骤 点/位多击燃评亮题 方面 项次 件次 件套 宗次 笔/试录 单/位元独一品 桩 桌 床/位 床位 张床位 卷/烟 盒/子 瓶/颈 袋 箱/式 包/括含装 车次 车 吨位 泊位 标箱 标准箱 TEU
学时 课时 学分 工时 工日 个工作日 工作日 人天 人日 车位 机位 席位 席/卷 端 核/心算 句 字/节 页/岩 版/权面 集/中团体成群约聚 讲/话究述好 节/点约能水日假 课/程题堂 环/境保节比球 圈 回/归落升报应收顾暖 遍/布及 顿 通/过报知道 封/闭锁 发/展生布放挥行电现改 杆 门类 大类 小类 大/学型力会豆量模数气桥道米棚赛部家众厅洋连 
个世纪 个人 倍数 部门 件（人）次 件(人)次 件(次) 人(次) 户(次) 人（次） 户（次） 名次 位次 票/据价房 席次 例次 处次 件（次） 亿次 桥次 例数 帧 款次 幕 股/份权票东 缕 团/结队体员 串 条次 副/产业食职总省市县 扇 门次 令 栏 格 档/案 挂 具/有体备 尊 剂/量 剂次 针/对 管/理网道线委制控 孔 口/岸径号粮腔岸碑 眼/科 井/冈 窝 箱次 垄 渠次 丘 宗地 池 网/络格点约红民 拨
`
/** Nouns that stand behind Arabic digits without a classifier. */
const NOUNS = `
村/民庄集级 乡/镇村 镇 县/域级委政城乡区 市/场委政级域区民属容直 区/域间县级委 省/级委政份会区市直属内域 州 盟 旗/县 校/园长 国/家际内有企债 乡镇 街道 社区 镇街 镇（街道） 乡（镇） 乡镇（街道） 县（市） 县市 县区 县（市、区） 市县 部门 单位 企业 学校 国家 地区 城市 医院 村民小组 小组 行政村 自然村 居委会 农户 人家 站/点位长 店/铺 厂/房家 院/校士长 馆/藏 室/内外 园/区林 中心 基地 平台 项目 小区 党支部 支部 网格 金/融属额色 银/行 铜/矿
`

/** Classifiers that open a place name or a fixed word when a Chinese digit stands before them. */
export const CHINESE_NOT_BEFORE: Record<string, string> = {
  家: '渠河',
  台: '河县区子山',
  元: '区桥里',
  门: '峡县',
  大: '连',
  头: '并',
  年: '级',
  道: '江',
  步: '',
  间: '房',
}

function parse(list: string): Map<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word, notBefore] = entry.split('/')
        return [word ?? '', notBefore ?? '']
      }),
  )
}

/** Behind Arabic digits only these are more often the beginning of a word than a classifier: 2025列入, 3对接. */
export const STRICT = new Set('列 对 部 面 发 回 通 合 网 环 只 位 级 点 度 双 线 关 人 次 管 针 层'.split(' '))

export const classifiers: ReadonlyMap<string, string> = parse(CLASSIFIERS)
export const countedNouns: ReadonlyMap<string, string> = parse(NOUNS)
/** Behind Chinese digits these are names of grades, periods and the like, not counts: 三级, 二期, 一流, 四方. */
export const ORDINAL_BEHIND_CHINESE = new Set(
  '角 级 期 代 号 等 届 班 路 里 方 队 院 产 线 端 卷 单 核 圈 环 网 管 口 池 关 点 节 课 通 发 字 回 对 双 面 群 层 步 区 国 省 市 县 村 乡 镇 州 盟 旗 校 站 店 厂 馆 室 园 分 度 升 克 伏 桶 平方 方 立方 周 月 日 丘 眼 讲 集 版 车 床 票 团 副 包 格 片 本'.split(
    ' ',
  ),
)
