// Imported first by every script, before anything that an old Node could not read.
const MINIMUM = [20, 19]
const version = process.versions.node.split('.').map(Number)

if (version[0] < MINIMUM[0] || (version[0] === MINIMUM[0] && version[1] < MINIMUM[1])) {
  console.error(
    `需要 Node ${MINIMUM.join('.')} 或更新的版本（现为 ${process.versions.node}），请到 https://nodejs.org 下载。` +
      ` Needs Node ${MINIMUM.join('.')} or newer.`,
  )
  process.exit(1)
}
