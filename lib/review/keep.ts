/**
 * `make`, but of the same things only once. What was made is kept with `thing` for as long as that lives, and holds while it is asked
 * for beside the same `other`. An edit leaves what it does not touch as the very same objects, so nothing is made of them again;
 * `make` must look at nothing that can change but these.
 */
export function keeping<Thing extends object, Beside extends [] | [other: unknown], Made>(
  make: (thing: Thing, ...beside: Beside) => Made,
): (thing: Thing, ...beside: Beside) => Made {
  const kept = new WeakMap<Thing, { other: unknown; made: Made }>()
  return (thing, ...beside) => {
    const known = kept.get(thing)
    if (known && known.other === beside[0]) return known.made
    const made = make(thing, ...beside)
    kept.set(thing, { other: beside[0], made })
    return made
  }
}
