/** 台账: all figures of the office. */
export function RegisterPage() {
  return <div />
}
