import { expose } from 'comlink'
import { watchStoredRegister } from './register-source'
import { serveReviews } from './serve'

expose(serveReviews(watchStoredRegister))
