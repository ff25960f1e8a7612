import type { Locale } from '@/lib/review/wording'

export interface LogWords {
  title: string
  about: string
  moves: string
  noMoves: string
  merged(from: string, into: string): string
  corrected(name: string, figures: number): string
  undo: string
  undone(text: string): string
  places: string
  setAside: string
  noSetAside: string
  aside(places: number, rules: number): string
  forget: string
}

export const LOG_WORDS: Record<Locale, LogWords> = {
  zh: {
    title: '核稿记录',
    about: '台账怎样变过、哪些稿子里用过台账的数、哪些提示先不看。不存稿件的正文。',
    moves: '合并与更正',
    noMoves: '还没有。',
    merged: (from, into) => `“${from}”并入“${into}”`,
    corrected: (name, figures) => `更正“${name}”的地区、口径、性质或时期，${figures} 项`,
    undo: '撤销',
    undone: (text) => `已撤销：${text}`,
    places: '稿子里用过的数',
    setAside: '不再提示的稿子',
    noSetAside: '还没有。',
    aside: (places, rules) => [places > 0 ? `${places} 处` : '', rules > 0 ? `${rules} 类` : ''].filter((part) => part !== '').join('，'),
    forget: '忘掉这篇',
  },
  en: {
    title: 'Log',
    about: 'How the register changed, where its figures were used, and what is not shown again. No text of drafts is kept.',
    moves: 'Merges and corrections',
    noMoves: 'None yet.',
    merged: (from, into) => `“${from}” merged into “${into}”`,
    corrected: (name, figures) => `Area, basis, kind or period of “${name}” corrected: ${figures}`,
    undo: 'Undo',
    undone: (text) => `Undone: ${text}`,
    places: 'Figures used in drafts',
    setAside: 'Drafts with something set aside',
    noSetAside: 'None yet.',
    aside: (places, rules) =>
      [places > 0 ? `${places} places` : '', rules > 0 ? `${rules} kinds` : ''].filter((part) => part !== '').join(', '),
    forget: 'Forget this draft',
  },
}
