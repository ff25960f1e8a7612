/**
 * What crosses between the panel and the agent in the page.
 *
 * Requests go from the panel to one frame and are answered once; a watch is a port
 * on which the agent sends the document and then its changes. Everything that comes
 * from a page is parsed with these schemas at the panel's edge: sizes are capped and
 * nothing is ever rendered as HTML.
 */
import { z } from 'zod/mini'
import { LIMITS } from './limits'

const offset = z.int().check(z.nonnegative())
const blockId = z.string().check(z.maxLength(64))

export const rangeSchema = z.object({ start: offset, end: offset })

export const blockSchema = z.object({
  id: blockId,
  kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'table-row']),
  text: z.string().check(z.maxLength(LIMITS.blockText)),
  label: z.optional(z.string().check(z.maxLength(LIMITS.label))),
  level: z.optional(z.int().check(z.positive())),
  cells: z.optional(z.array(rangeSchema).check(z.maxLength(1_000))),
  hash: z.string().check(z.maxLength(32)),
})

/** What an editor allows; the panel shows no more than this. */
export const capabilitiesSchema = z.object({
  reveal: z.boolean(),
  highlight: z.boolean(),
  insert: z.boolean(),
  replace: z.boolean(),
  /** False where the editor cannot take back what is inserted. */
  undo: z.boolean(),
})
export type Capabilities = z.infer<typeof capabilitiesSchema>

/** An editor found in a frame. */
export const documentInfoSchema = z.object({
  /** Ordinal of the editor in its frame, stable while the element lives: “e1”. */
  editor: blockId,
  /** Name of the adapter that reads it, or why none can: `unreadable`. */
  adapter: z.enum(['dom', 'field', 'unreadable']),
  /** Name of the editor for people, where it is known: “TinyMCE”, “多行文本框”. */
  product: z.string().check(z.maxLength(60)),
  title: z.string().check(z.maxLength(200)),
  characters: offset,
  isFocused: z.boolean(),
  isReadOnly: z.boolean(),
  capabilities: capabilitiesSchema,
})
export type DocumentInfo = z.infer<typeof documentInfoSchema>

/** All editors of one frame. `origin` and `path` identify the page; the query is left out. */
export const surveySchema = z.object({
  agentVersion: z.string().check(z.maxLength(20)),
  origin: z.string().check(z.maxLength(300)),
  path: z.string().check(z.maxLength(2_000)),
  documents: z.array(documentInfoSchema).check(z.maxLength(LIMITS.documents)),
})
export type Survey = z.infer<typeof surveySchema>

const spliceSchema = z.object({ index: offset, removed: offset, blocks: z.array(blockSchema).check(z.maxLength(LIMITS.blocks)) })
const position = z.object({ block: blockId, offset })

/** Messages from the agent on a watch port, in order. */
export const watchMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('snapshot'),
    sessionId: z.string().check(z.maxLength(64)),
    version: offset,
    complete: z.boolean(),
    isReadOnly: z.boolean(),
    blocks: z.array(blockSchema).check(z.maxLength(LIMITS.blocks)),
  }),
  z.object({
    type: z.literal('change'),
    sessionId: z.string().check(z.maxLength(64)),
    /** The version the splices apply to; another one at hand means: ask for a snapshot. */
    from: offset,
    version: offset,
    complete: z.boolean(),
    splices: z.array(spliceSchema).check(z.maxLength(LIMITS.blocks)),
    /** Hash of all block hashes afterwards: a copy that differs asks for a snapshot. */
    hash: z.string().check(z.maxLength(32)),
  }),
  z.object({ type: z.literal('progress'), done: offset, total: offset }),
  z.object({ type: z.literal('caret'), position: z.nullable(position) }),
  z.object({ type: z.literal('read-only'), isReadOnly: z.boolean() }),
  z.object({ type: z.literal('closed'), reason: z.enum(['editor-removed', 'agent-unloaded', 'failed']) }),
])
export type WatchMessage = z.infer<typeof watchMessageSchema>

/** Messages from the panel on a watch port. */
export type WatchRequest = { type: 'resync' }

/** Why an edit did not happen. Each has one plain sentence with a way out in the catalogue. */
export const REFUSALS = [
  'stale-text', // the expected text is no longer there
  'stale-version', // the document changed since the panel last saw it
  'read-only',
  'composing', // an input method is in the middle of a word
  'no-editor', // the editor has gone
  'not-taken', // the editor declined the change; nothing happened
  'unclear', // something changed, but not what was asked: the user must look
  'unsupported',
] as const
export type Refusal = (typeof REFUSALS)[number]

export const editOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('applied'), version: offset }),
  z.object({ status: z.literal('refused'), reason: z.enum(REFUSALS) }),
])
export type EditOutcome = z.infer<typeof editOutcomeSchema>

export const revealOutcomeSchema = z.object({ status: z.enum(['revealed', 'moved', 'not-found', 'no-editor']) })
export type RevealOutcome = z.infer<typeof revealOutcomeSchema>

export const highlightOutcomeSchema = z.object({ painted: offset })

/** A place with the text that is expected there. */
export interface ExpectedPlace {
  block: string
  start: number
  end: number
  expected: string
  /** Up to 32 characters on each side: finds a place whose block was replaced by an equal one. */
  before?: string
  after?: string
}

export interface ReplaceRequest extends ExpectedPlace {
  sessionId: string
  version: number
  newText: string
}

/** Inserts at a position (or at the caret when `at` is null). */
export interface InsertRequest {
  sessionId: string
  version: number
  at: { block: string; offset: number } | null
  text: string
  html: string | null
}

/** A mark to draw in the text. */
export interface Mark {
  block: string
  start: number
  end: number
  expected: string
  style: 'error' | 'warning' | 'verified' | 'flash'
}

/** Requests from the panel to the agent of one frame; always sent with tab and frame. */
export interface AgentProtocol {
  survey(): Survey
  reveal(data: { sessionId: string; place: ExpectedPlace }): RevealOutcome
  highlight(data: { sessionId: string; marks: Mark[] }): { painted: number }
  replace(data: ReplaceRequest): EditOutcome
  insert(data: InsertRequest): EditOutcome
}
