import { expose } from 'comlink'
import { serveReviews } from './serve'

expose(serveReviews())
