// What differs between two shops that answer alike, and the words that stand for it: tokens, ids that the database gave, seconds to wait.

const TOKENS = /"(access_token|refresh_token)":"[^"]{20,}"/g;
const WAIT = /(try again in )\d+( seconds)/g;
const NEW_ID = /^\{"id":(\d+)|"user":\{"id":(\d+)/;

/** Where ids of each kind stand. One number may be an order here and a review there, so each is looked for at its own addresses alone. */
const KINDS = [
  { kind: 'account', paths: /^\/api\/auth\// },
  { kind: 'order', paths: /^\/api\/orders/ },
  { kind: 'interaction', paths: /^\/api\/(interactions|products\/\d+\/reviews)/ },
];

export class Placeholders {
  #ids = new Map(KINDS.map(({ kind }) => [kind, []]));

  /** Remembers the id of what a request has made. */
  learn({ method, path }, { status, body }) {
    const kind = kindAt(path);
    if (method !== 'POST' || status !== 201 || kind === undefined) return;
    const [, own, user] = NEW_ID.exec(body.toString()) ?? [];
    const ids = this.#ids.get(kind);
    const id = own ?? user;
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }

  /** The text of an address, of a request's body or of an answer's, as it is recorded. */
  in(text, path) {
    const masked = text.replace(TOKENS, '"$1":"<$1>"').replace(WAIT, '$1<some>$2');
    const kind = kindAt(path);
    return (this.#ids.get(kind) ?? []).reduce((rest, id, place) => rest.replace(idIn(id), `<${kind} ${place + 1}>`), masked);
  }
}

function kindAt(path) {
  return KINDS.find(({ paths }) => paths.test(path))?.kind;
}

/** As a value, in an address and in the sentence of a problem. */
function idIn(id) {
  return new RegExp(`(?<="id":|/|order |interaction )${id}(?!\\d)`, 'g');
}
