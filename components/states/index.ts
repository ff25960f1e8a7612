export { Nothing, Unreadable } from './nothing'
export { Notices } from './notices'
export { Reading } from './reading'
