/** Long enough for the browser to have begun reading, also where it asks for a place first. */
const KEPT_MILLISECONDS = 60_000;

interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** Hands a file to the browser's own download; no permission is needed for that. */
export function saveFile(file: NamedFile): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
