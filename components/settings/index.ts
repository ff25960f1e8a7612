// The settings are loaded when they are opened: import('@/components/settings').
export { default } from './settings-view'
