/** An element of the page that is made together with the script; throws where it is missing. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`This page has no ${kind.name} “${id}”.`);
  return found;
}
