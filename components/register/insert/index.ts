// Loaded when it is opened: import('@/components/register/insert').
export { default } from './insert-view'
