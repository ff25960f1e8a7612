/**
 * `make`, but of the same things only once. What was made is kept with `thing` for as long as that lives, and holds while it is asked
 * for beside the same `other`. An edit leaves what it does not touch as the very same objects, so nothing is made of them again;
 * `make` must look at nothing that can change but these.
 */
export function keeping<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made
export function keeping<Thing extends object, Other, Made>(make: (thing: Thing, other: Other) => Made): (thing: Thing, other: Other) => Made
export function keeping<Thing extends object, Other, Made>(make: (thing: Thing, other: Other) => Made) {
  const kept = new WeakMap<Thing, { other: Other; made: Made }>()
  return (thing: Thing, other: Other): Made => {
    const known = kept.get(thing)
    if (known && known.other === other) return known.made
    const made = make(thing, other)
    kept.set(thing, { other, made })
    return made
  }
}
