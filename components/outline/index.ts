export { OutlineView } from './outline-view'
