// Loaded once something was inserted into the open document: import('@/components/register/updates').
export { default } from './update-offers'
