import { expose } from 'comlink'
import { serveDocx } from './serve'

expose(serveDocx())
