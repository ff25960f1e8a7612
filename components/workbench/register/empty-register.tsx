import type { Register } from '@/lib/register/model'

/** Nothing is in the register yet. */
export function EmptyRegister(_props: { register: Register }) {
  return <div />
}
