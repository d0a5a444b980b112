declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML file by the HTML standard's algorithm: mark, label beside it, meta element, else the default. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { readonly defaultEncoding: string; readonly transportLayerEncodingLabel?: string },
  ): string;
}
