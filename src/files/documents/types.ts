export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf';

/** A document as plain text: what is stored, shown, and what offsets of its items refer to. */
export interface DocumentText {
  /** NFC, line breaks "\n", no control characters; paragraphs apart by an empty line where the format knows them. */
  readonly text: string;
  /** The offset at which each page begins; empty where the format has no pages. */
  readonly pages: readonly number[];
  readonly format: DocumentFormat;
}

/** What is known of a file besides its bytes. Neither is believed: what it is shows in its bytes. */
export interface FileNamed {
  readonly name: string;
  readonly mediaType?: string | undefined;
}

/** The formats that are read apart from everything else, and what comes out of it. */
export type PackedFormat = Exclude<DocumentFormat, 'text'>;
export type Unpacked = Pick<DocumentText, 'text' | 'pages'>;
