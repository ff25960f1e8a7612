export { countGrades, GRADES, type Grade, gradeOf } from './grades'
export { describePlace } from './outline-path'
export { ProblemsView } from './problems-view'
export { PROBLEM_WORDS } from './wording'
