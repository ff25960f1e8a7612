export const HELP = `核稿：不打开浏览器，按侧栏同一套规则核文本。

用法
  npm run -s hegao -- review [选项] 文件...
  npm run -s hegao -- --help

选项
  --format text|json|jsonl    text 给人看（默认）；json 是一个数组；jsonl 每个文件一行
  --document-date YYYY-MM-DD  今年、上半年、本月从哪一天算起；默认按稿中的日期
  --help                      显示本说明

文件
  UTF-8 或 GB18030 的 .txt，一行一段，连续几行带制表符的是一张表；
  .docx，自动编号照核，修订中删去的不核，脚注放在正文之后；“-”是标准输入。

退出码
  0  没有错误一级的意见
  1  至少有一条错误
  2  没能运行：选项有误，或有文件读不了（其余文件照核）
`
