/** The command line: reads files, reviews each, prints, and says by its status how it went. */
import { HELP } from './help'
import { type Command, type Format, type ReviewCommand, readCommand, UsageError } from './options'
import { countLine, emptyTally, printReview, type Tally } from './print-text'
import { readSource, UnreadableError } from './read-file'
import { readRegister } from './read-register'
import { type ReviewedText, type ReviewOptions, reviewSource } from './review-text'
import { fillTemplate, listTemplates } from './templates'

/** Rows of a register that are named one by one. */
const MOST_LEFT_OUT = 20

/** Runs one command; the result is the exit status: 0 clean, 1 errors found, 2 could not run. */
export async function run(args: readonly string[]): Promise<number> {
  ignoreClosedPipe()
  let command: Command
  try {
    command = readCommand(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(error.message)
    return 2
  }
  if (command.name === 'help') {
    process.stdout.write(HELP)
    return 0
  }
  if (command.name === 'templates') return listTemplates(command)
  return command.name === 'fill' ? fillTemplate(command, complain) : runReview(command)
}

async function runReview(command: ReviewCommand): Promise<number> {
  const { files, format } = command
  const options = await readOptions(command)
  if (!options) return 2
  const write = writers[format]()
  const total = emptyTally()
  let read = 0
  for (const file of files) {
    const reviewed = await reviewFile(file, format, options)
    if (!reviewed) continue
    read++
    const tally = emptyTally()
    for (const { severity } of reviewed.report.diagnostics) {
      tally[severity]++
      total[severity]++
    }
    write.document(reviewed, tally)
  }
  write.end(total, read)
  if (read < files.length) return 2
  return total.error > 0 ? 1 : 0
}

/** Null where the register cannot be used: a review without it would look like one that found nothing. */
async function readOptions({ register: file, documentDate }: ReviewCommand): Promise<ReviewOptions | null> {
  if (file === null) return { documentDate }
  try {
    const { index, leftOut } = await readRegister(file)
    for (const sentence of leftOut.slice(0, MOST_LEFT_OUT)) complain(`台账 ${file} ${sentence}，这一行没有用。`)
    if (leftOut.length > MOST_LEFT_OUT) complain(`台账 ${file} 另有 ${leftOut.length - MOST_LEFT_OUT} 行没有用。`)
    return { documentDate, register: index }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    complain(`台账 ${file}：${error.message}。`)
    return null
  }
}

async function reviewFile(file: string, format: Format, options: ReviewOptions): Promise<ReviewedText | null> {
  try {
    const source = await readSource(file)
    if (format === 'text') for (const phrase of source.leftOut) complain(`${file}：${phrase}。`)
    const reviewed = reviewSource(file, source, options)
    for (const rule of reviewed.review.failed) complain(`${file}：规则 ${rule} 出了故障，没有核这一项。`)
    return reviewed
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    complain(`${file}：${error.message}。`)
    return null
  }
}

interface Writer {
  document(reviewed: ReviewedText, tally: Tally): void
  end(total: Tally, read: number): void
}

const writers: Record<Format, () => Writer> = {
  text: () => ({
    document: (reviewed, tally) => void process.stdout.write(printReview(reviewed, tally)),
    end: (total, read) => {
      if (read > 1) process.stdout.write(`共 ${read} 个文件，${countLine(total)}\n`)
    },
  }),
  // Written piece by piece: one string of a thousand documents may be too long for the engine.
  json: () => {
    let separator = '[\n'
    return {
      document: ({ report }) => {
        process.stdout.write(separator + JSON.stringify(report))
        separator = ',\n'
      },
      end: (_total, read) => void process.stdout.write(read === 0 ? '[]\n' : '\n]\n'),
    }
  },
  jsonl: () => ({
    document: ({ report }) => void process.stdout.write(`${JSON.stringify(report)}\n`),
    end: () => {},
  }),
}

function complain(sentence: string): void {
  process.stderr.write(`hegao：${sentence}\n`)
}

/** `hegao … | head` closes the pipe early; that is no failure of ours. */
function ignoreClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
