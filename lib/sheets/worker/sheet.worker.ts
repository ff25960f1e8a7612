import { expose } from 'comlink'
import { serveSheets } from './serve'

expose(serveSheets())
