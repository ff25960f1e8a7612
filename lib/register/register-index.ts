/** The register as the review looks things up in it; built once and kept until the register changes. */
import type { Register } from './model'

export interface RegisterIndex {
  readonly register: Register
}

export function buildRegisterIndex(register: Register): RegisterIndex {
  return { register }
}
