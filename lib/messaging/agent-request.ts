/** A request as it crosses from the panel to the agent of one frame. */
import type { AgentProtocol } from './protocol'

type Data<Type extends keyof AgentProtocol> = Parameters<AgentProtocol[Type]> extends [infer Only] ? Only : undefined

export type AgentRequest = { [Type in keyof AgentProtocol]: { to: 'hegao-agent'; type: Type; data: Data<Type> } }[keyof AgentProtocol]

const TYPES: readonly string[] = ['survey', 'reveal', 'highlight', 'replace', 'insert'] satisfies (keyof AgentProtocol)[]

/** True for our own requests; other messages of the extension pass by. */
export function isAgentRequest(message: unknown): message is AgentRequest {
  if (typeof message !== 'object' || message === null || !('to' in message) || !('type' in message)) return false
  return message.to === 'hegao-agent' && TYPES.includes(String(message.type))
}

/** Name of a watch port: this and the editor's ordinal. */
export const WATCH_PORT = 'hegao-watch:'
