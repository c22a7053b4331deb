package org.shanhai.app.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Passes text on with its control characters written out, as [Visible#lines(String)] does.
public final class VisibleWriter extends FilterWriter {
    public VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(Visible.lines(Character.toString((char) c)));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        out.write(Visible.lines(new String(text, offset, length)));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(Visible.lines(text.substring(offset, offset + length)));
    }
}
