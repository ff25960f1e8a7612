import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Vermilion (朱): the brand and what is wrong. */
const vermilion: MantineColorsTuple = [
  '#fdf0ec',
  '#f8dcd3',
  '#efb6a6',
  '#e68d76',
  '#de6a4e',
  '#d65336',
  '#c23b22',
  '#a6301b',
  '#8a2817',
  '#6e2013',
]
/** Ink: text and quiet controls; the darker half is the ground of the dark theme, a warm charcoal. */
const ink: MantineColorsTuple = [
  '#f6f4f1',
  '#e9e5e0',
  '#d3cdc6',
  '#b3aba3',
  '#928981',
  '#756d66',
  '#5b544e',
  '#423d38',
  '#2e2a27',
  '#211e1c',
]
const dark: MantineColorsTuple = [
  '#e8e3dc',
  '#cfc8bf',
  '#aaa299',
  '#8a827a',
  '#625b54',
  '#4a443f',
  '#38332f',
  '#2a2623',
  '#211e1b',
  '#191614',
]

/** Menus and dialogs come and go without a show. */
const AT_ONCE = { duration: 0 }
/** They stand within the main part of the page, where a screen reader looks for them. */
const IN_PAGE = { target: '#floating' }

export const theme = createTheme({
  colors: { vermilion, ink, dark, gray: ink },
  primaryColor: 'vermilion',
  primaryShade: 6,
  fontFamily: "'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif",
  fontFamilyMonospace: "ui-monospace,'Cascadia Mono','Noto Sans Mono CJK SC',monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.6' },
  defaultRadius: 3,
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  components: {
    Menu: { defaultProps: { shadow: 'none', withInitialFocusPlaceholder: false, transitionProps: AT_ONCE, portalProps: IN_PAGE } },
    Modal: { defaultProps: { shadow: 'none', transitionProps: AT_ONCE, portalProps: IN_PAGE, size: '100%' } },
  },
})
