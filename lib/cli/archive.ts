import PostalMime from 'postal-mime';

/** A page in an archive: its bytes, and the encoding that its header declares, if any. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

const MULTIPART = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\//i;
const SINGLE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*text\/html/i;
/** Some servers left a line of their own before the page: that alone makes no archive. */
const MIME = /^mime-version:/im;

/** True where that is the head of an MHTML archive, of several parts or of one. */
export function isArchive(start: string): boolean {
  return MULTIPART.test(start) || (SINGLE.test(start) && MIME.test(start));
}

/** The type of a part, with the lines that go on with it. */
const TYPE = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gim;
const PAGE = /^content-type:\s*text\/html\b/i;
const CHARSET = /;\s*charset\s*=\s*"?([\w.:+-]+)/i;

/** The type that pages bear while the archive is taken apart. */
const MARKED = 'page-declared-as/';
const NOTHING = 'nothing';

/** The pages of an archive, in their order: that of the address first, then those of its frames. */
export async function pagesIn(bytes: Uint8Array): Promise<ArchivedPage[]> {
  // Texts are decoded by the encoding in their header, or as UTF-8, and what was no UTF-8 is lost; bytes are handed out
  // for other types only. So pages become such a type, in which their encoding is noted.
  const marked = Buffer.from(bytes)
    .toString('latin1')
    .replace(TYPE, (type) => type.replace(PAGE, `Content-Type: ${MARKED}${CHARSET.exec(type)?.[1] ?? NOTHING}`));
  const { attachments } = await PostalMime.parse(Buffer.from(marked, 'latin1'));
  return attachments.flatMap(({ mimeType, content }) => {
    if (!mimeType.startsWith(MARKED)) return [];
    const charset = mimeType.slice(MARKED.length);
    return [{ bytes: Buffer.from(content as ArrayBuffer), charset: charset === NOTHING ? null : charset }];
  });
}
