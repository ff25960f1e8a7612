export { LongList } from './long-list'
export { rowsToDraw } from './rows-to-draw'
