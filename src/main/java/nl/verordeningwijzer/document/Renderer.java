package nl.verordeningwijzer.document;

/** Turns blocks into a file of one format. The same blocks give the same bytes, every time. */
public sealed interface Renderer permits DocxRenderer, HtmlRenderer, TxtRenderer {

  /** The extension of the files it makes, without a dot. */
  String extensie();

  /**
   * The document as a file.
   *
   * @throws DocumentFout if the house style turns out not to hold the document
   */
  byte[] render(Document document) throws DocumentFout;
}
