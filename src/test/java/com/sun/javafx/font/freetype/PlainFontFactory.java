package com.sun.javafx.font.freetype;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.FontConfigManager;
import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;

/**
 * The fonts of JavaFX on Linux without the library Pango, that a bare server does not have.
 *
 * <p>JavaFX itself places Latin text letter by letter, in Java; it asks Pango only for scripts that
 * need more (Arabic, Devanagari), but it does not start without it. Here those too are placed
 * letter by letter: wrong for a reader of Arabic, enough for a test of Dutch screens. It stands in
 * this package because the class that reads a font file is visible nowhere else.
 */
public final class PlainFontFactory extends PrismFontFactory {

  private PlainFontFactory() {}

  /**
   * Makes JavaFX use this instead of its own factory; to be called before it starts.
   *
   * @throws ReflectiveOperationException if this is not the JavaFX that it was written for
   * @throws UnsatisfiedLinkError if the library FreeType is not there either
   */
  public static void install() throws ReflectiveOperationException {
    long[] library = new long[1];
    if (OSFreetype.FT_Init_FreeType(library) != 0) {
      throw new UnsatisfiedLinkError("FreeType does not start");
    }
    OSFreetype.FT_Done_FreeType(library[0]);
    var factory = PrismFontFactory.class.getDeclaredField("theFontFactory");
    factory.setAccessible(true);
    factory.set(null, new PlainFontFactory());
  }

  @Override
  protected PrismFontFile createFontFile(
      String name, String filename, int fIndex, boolean register, boolean embedded, boolean copy)
      throws Exception {
    return new FTFontFile(name, filename, fIndex, register, embedded, copy);
  }

  @Override
  public GlyphLayout createGlyphLayout() {
    return new LetterByLetter();
  }

  @Override
  public FontFallbackInfo getFallbacks(FontResource primaryResource) {
    FontFallbackInfo info = new FontFallbackInfo();
    var font =
        FontConfigManager.getFontConfigFont(
            "sans", primaryResource.isBold(), primaryResource.isItalic());
    var names = FontConfigManager.getFontNames(font, false);
    var files = FontConfigManager.getFileNames(font, false);
    for (int i = 0; i < names.size(); i++) {
      info.add(names.get(i), files.get(i), null);
    }
    return info;
  }

  private static final class LetterByLetter extends GlyphLayout {

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
      FontResource resource = font.getFontResource();
      CharToGlyphMapper mapper = resource.getGlyphMapper();
      int length = run.getLength();
      int[] glyphs = new int[length];
      mapper.charsToGlyphs(run.getStart(), length, text, glyphs);
      float[] positions = new float[(length + 1) * 2];
      int[] indices = new int[length];
      float x = 0;
      for (int i = 0; i < length; i++) {
        indices[i] = i;
        positions[i * 2] = x;
        x += resource.getAdvance(glyphs[i], font.getSize());
      }
      positions[length * 2] = x;
      run.shape(length, glyphs, positions, indices);
    }

    @Override
    public void dispose() {
      GlyphLayoutManager.dispose(this);
    }
  }
}
