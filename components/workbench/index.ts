export { Workbench } from './workbench'
