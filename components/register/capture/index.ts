// Loaded when it is opened: import('@/components/register/capture').
export { default } from './capture-view'
